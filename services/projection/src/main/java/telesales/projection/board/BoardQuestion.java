package telesales.projection.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.figures.FloorZones;

/**
 * Which board.
 *
 * @param date null for today, whenever it is asked
 * @param asOf null for the present
 */
public record BoardQuestion(String team, @Nullable LocalDate date, @Nullable Instant asOf) {
  /** By whose clock its team's days are. */
  public ZoneId zone(FloorZones zones) {
    return zones.of(new TeamId(team));
  }
}
