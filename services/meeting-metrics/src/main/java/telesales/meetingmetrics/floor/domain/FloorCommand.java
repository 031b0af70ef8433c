package telesales.meetingmetrics.floor.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;

/** What can be asked of the floor. */
public sealed interface FloorCommand {
  /**
   * Let the floor be like this.
   *
   * @param today in the plan's time zone
   * @param effectiveFrom the first day of those who join, and the first day without those who
   *     leave; absent: {@code today}, but since ever for agents who are new to the floor
   */
  record ArrangeFloor(FloorPlan plan, LocalDate today, @Nullable LocalDate effectiveFrom)
      implements FloorCommand {}

  /**
   * Let a team's clock be that of this zone.
   *
   * @param zone null: the floor's
   */
  record SetTeamTimeZone(TeamId team, @Nullable ZoneId zone) implements FloorCommand {}
}
