package telesales.meetingmetrics.calendar.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;
import telesales.meetingmetrics.calendar.domain.CalendarDecider;
import telesales.meetingmetrics.floor.http.ScopeReading;
import telesales.meetingmetrics.http.Body;

/** Calendars and special days as they are sent, with every mistake in them named. */
final class CalendarReading {
  static final Level[] LEVELS = {Level.COMPANY, Level.DEPARTMENT, Level.TEAM};
  private static final Set<String> CALENDAR =
      Set.of("scope", "hours", "workingDays", "effectiveFrom");
  private static final Set<String> HOURS =
      Set.of(
          "morningFrom",
          "morningUntil",
          "afternoonFrom",
          "afternoonUntil",
          "morningMeeting",
          "noonMeeting",
          "eveningMeeting");
  private static final Set<String> SPECIAL_DAY =
      Set.of("scope", "date", "working", "name", "morningMeeting");
  private static final int SUNDAY = 7;

  private final Body body = new Body();
  private final String by;

  /**
   * @param by the account
   */
  CalendarReading(String by) {
    this.by = by;
  }

  CalendarSet calendar(@Nullable JsonNode sent, LocalDate today) {
    JsonNode fields = body.fields(sent, CALENDAR);
    var calendar =
        new CalendarSet(
            ScopeReading.read(fields.path("scope"), body, LEVELS),
            hours(fields.path("hours")),
            workingDays(fields),
            body.optionalDay(fields, "", "effectiveFrom").orElse(today),
            by);
    body.mustBeRight();
    if (!CalendarDecider.isInOrder(calendar.hours())) {
      body.wrong(
          "hours", "must follow each other: morning, break, afternoon, and the three meetings");
      body.mustBeRight();
    }
    return calendar;
  }

  SpecialDaySet specialDay(@Nullable JsonNode sent) {
    JsonNode fields = body.fields(sent, SPECIAL_DAY);
    var day =
        new SpecialDaySet(
            ScopeReading.read(fields.path("scope"), body, LEVELS),
            body.day(fields, "", "date"),
            body.yesOrNo(fields, "", "working"),
            body.name(fields, "", "name"),
            fields.hasNonNull("morningMeeting") ? body.time(fields, "", "morningMeeting") : null,
            by);
    body.mustBeRight();
    return day;
  }

  private WorkHours hours(JsonNode hours) {
    boolean readable = body.isObject(hours, "hours", HOURS);
    return new WorkHours(
        time(hours, "morningFrom", readable),
        time(hours, "morningUntil", readable),
        time(hours, "afternoonFrom", readable),
        time(hours, "afternoonUntil", readable),
        time(hours, "morningMeeting", readable),
        time(hours, "noonMeeting", readable),
        time(hours, "eveningMeeting", readable));
  }

  private LocalTime time(JsonNode hours, String field, boolean readable) {
    return readable ? body.time(hours, "hours", field) : LocalTime.MIDNIGHT;
  }

  /** Sorted; some days, each once. */
  private List<Integer> workingDays(JsonNode fields) {
    List<JsonNode> sent = body.list(fields, "", "workingDays");
    Set<Integer> days = new TreeSet<>();
    for (JsonNode day : sent) {
      if (day.isInt() && day.intValue() >= 1 && day.intValue() <= SUNDAY) {
        days.add(day.intValue());
      }
    }
    if (fields.path("workingDays").isArray() && (days.isEmpty() || days.size() != sent.size())) {
      body.wrong("workingDays", "must be some of 1 (Monday) to 7 (Sunday), each once");
    }
    return List.copyOf(days);
  }
}
