package telesales.calllog.floor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;

/**
 * An agent's days in a team.
 *
 * @param until the first day outside; null while the end is open
 */
record Membership(TeamId team, LocalDate from, @Nullable LocalDate until) {
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
