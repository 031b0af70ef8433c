package telesales.calllog.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When customers may be called, by the clocks where they are.
 *
 * @param week days that are missing are days without calls
 */
public record CallingHours(Map<DayOfWeek, Hours> week) {
  /** From eight in the morning to nine in the evening, every day. */
  public static final CallingHours USUAL = everyDay(new Hours(8 * 60, 21 * 60));

  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int DAYS_AHEAD = 8;

  /**
   * The hours of a day.
   *
   * @param from the first minute of the day, 0 to 1439
   * @param until the first minute after, up to 1440
   */
  public record Hours(int from, int until) {
    public Hours {
      if (from < 0 || until > MINUTES_OF_DAY || from >= until) {
        throw new IllegalArgumentException("hours begin before they end");
      }
    }

    boolean contain(LocalTime time) {
      int second = time.toSecondOfDay();
      return second >= from * 60 && second < until * 60;
    }
  }

  public CallingHours {
    week = Map.copyOf(week);
  }

  private static CallingHours everyDay(Hours hours) {
    Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, hours);
    }
    return new CallingHours(week);
  }

  /** Whoever may be in several zones may be called when it is permitted in all of them. */
  public boolean permit(Instant instant, Collection<ZoneId> zones) {
    for (ZoneId zone : zones) {
      if (!permit(instant.atZone(zone))) {
        return false;
      }
    }
    return true;
  }

  /** The next instant at which a call is permitted; empty if there is none within a week. */
  public Optional<Instant> next(Instant now, Collection<ZoneId> zones) {
    // It is some zone's beginning: before it, that one did not permit it.
    return zones.stream()
        .flatMap(
            zone ->
                IntStream.range(0, DAYS_AHEAD)
                    .mapToObj(days -> now.atZone(zone).toLocalDate().plusDays(days))
                    .flatMap(day -> beginning(day, zone).stream()))
        .filter(beginning -> beginning.isAfter(now) && permit(beginning, zones))
        .min(Instant::compareTo);
  }

  private boolean permit(ZonedDateTime local) {
    Hours hours = week.get(local.getDayOfWeek());
    return hours != null && hours.contain(local.toLocalTime());
  }

  private Optional<Instant> beginning(LocalDate day, ZoneId zone) {
    return Optional.ofNullable(week.get(day.getDayOfWeek()))
        .map(hours -> day.atTime(LocalTime.ofSecondOfDay(hours.from() * 60L)).atZone(zone))
        .map(ZonedDateTime::toInstant);
  }
}
