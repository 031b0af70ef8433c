package telesales.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Where in the floor's local calendar an instant lies.
 *
 * @param date the day that a call counts on: the local day on which it began
 */
public record WorkTime(LocalDate date, int hour) {
  public static WorkTime of(Instant instant, ZoneId zone) {
    ZonedDateTime local = instant.atZone(zone);
    return new WorkTime(local.toLocalDate(), local.getHour());
  }
}
