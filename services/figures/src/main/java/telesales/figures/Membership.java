package telesales.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;

/**
 * When an agent belongs to a team.
 *
 * @param from the first day
 * @param until the first day after it; absent while it lasts
 */
public record Membership(TeamId team, LocalDate from, @Nullable LocalDate until) {
  /**
   * @return null for who is in no team on that day
   */
  public static @Nullable TeamId teamOn(LocalDate day, List<Membership> ofAgent) {
    for (Membership each : ofAgent) {
      if (each.covers(day)) {
        return each.team;
      }
    }
    return null;
  }

  public boolean lasts() {
    return until == null;
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  public boolean beganAs(Membership other) {
    return team.equals(other.team) && from.equals(other.from);
  }
}
