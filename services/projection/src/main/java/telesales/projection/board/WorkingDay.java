package telesales.projection.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import telesales.contracts.meetings.WorkHours;

/** The hours in which calls are made, from which it follows how far the figures should be. */
record WorkingDay(
    LocalTime morningFrom,
    LocalTime morningUntil,
    LocalTime afternoonFrom,
    LocalTime afternoonUntil) {

  static WorkingDay of(WorkHours hours) {
    return new WorkingDay(
        hours.morningFrom(), hours.morningUntil(), hours.afternoonFrom(), hours.afternoonUntil());
  }

  /** Its morning alone. */
  WorkingDay morning() {
    return new WorkingDay(morningFrom, morningUntil, morningUntil, morningUntil);
  }

  /** Its afternoon alone. */
  WorkingDay afternoon() {
    return new WorkingDay(afternoonFrom, afternoonFrom, afternoonFrom, afternoonUntil);
  }

  /** How long is worked on it. */
  long seconds() {
    return passed(morningFrom, morningUntil, LocalTime.MAX)
        + passed(afternoonFrom, afternoonUntil, LocalTime.MAX);
  }

  /** Which share of the day's working time has passed: 0 before the day, 1 after it. */
  double passedShare(LocalDate day, ZoneId zone, Instant at) {
    ZonedDateTime now = at.atZone(zone);
    if (!now.toLocalDate().equals(day)) {
      return now.toLocalDate().isAfter(day) ? 1 : 0;
    }
    LocalTime time = now.toLocalTime();
    long passed =
        passed(morningFrom, morningUntil, time) + passed(afternoonFrom, afternoonUntil, time);
    long whole = seconds();
    return whole == 0 ? 1 : (double) passed / whole;
  }

  private static long passed(LocalTime from, LocalTime until, LocalTime at) {
    LocalTime end = at.isBefore(until) ? at : until;
    return Math.max(0, Duration.between(from, end).toSeconds());
  }
}
