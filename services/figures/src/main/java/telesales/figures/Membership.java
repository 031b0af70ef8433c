package telesales.meetingmetrics.floor.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;

/**
 * When an agent belongs to a team.
 *
 * @param from the first day
 * @param until the first day after it; absent while it lasts
 */
public record Membership(TeamId team, LocalDate from, @Nullable LocalDate until) {
  public boolean lasts() {
    return until == null;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  boolean beganAs(Membership other) {
    return team.equals(other.team) && from.equals(other.from);
  }
}
