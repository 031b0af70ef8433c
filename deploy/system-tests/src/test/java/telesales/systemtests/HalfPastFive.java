package telesales.systemtests;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Sheets are due at 17:30 by the floor's clock, and the system runs by the real one. So it is the
 * floor that is moved: to where it is the afternoon now, or three hours further on, where the
 * evening meeting has begun and the day is still the same.
 */
enum HalfPastFive {
  BEFORE(15),
  AFTER(18);

  /** East of it, no zone has a name of its own. */
  private static final int EASTMOST = 14;

  private static final int HOURS_OF_A_DAY = 24;

  private final int hour;

  HalfPastFive(int hour) {
    this.hour = hour;
  }

  /** Where the clocks show this hour now. */
  String zone() {
    // The names of these zones have their signs the other way round.
    return "Etc/GMT%+d".formatted(-east());
  }

  /** The same for both, whatever the hour is here. */
  private int east() {
    int now = OffsetDateTime.now(Clock.systemUTC()).getHour();
    int east = AFTER.hour - now;
    return (east > EASTMOST ? east - HOURS_OF_A_DAY : east) - (AFTER.hour - hour);
  }

  /** Some minutes ago, where the clocks show this hour. */
  OffsetDateTime minutesAgo(int minutes) {
    ZoneId here = ZoneOffset.ofHours(east());
    return OffsetDateTime.now(Clock.system(here)).withNano(0).minusMinutes(minutes);
  }
}
