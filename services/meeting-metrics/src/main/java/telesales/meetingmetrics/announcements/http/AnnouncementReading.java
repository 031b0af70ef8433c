package telesales.meetingmetrics.announcements.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AnnouncementId;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.contracts.meetings.Scope.Level;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.floor.http.ScopeReading;
import telesales.meetingmetrics.http.Body;

/** An announcement as it is sent, with every mistake in it named. */
final class AnnouncementReading {
  private static final Set<String> FIELDS = Set.of("scope", "title", "words", "from", "until");
  private static final Level[] LEVELS = {Level.COMPANY, Level.DEPARTMENT, Level.TEAM};
  private static final String UNTIL = "until";

  private AnnouncementReading() {}

  static AnnouncementMade read(
      AnnouncementId id,
      @Nullable JsonNode sent,
      LocalDate today,
      String by,
      MeetingMetricsConfig.AnnouncementLimits limits) {
    var body = new Body();
    JsonNode fields = body.fields(sent, FIELDS);
    LocalDate from = body.optionalDay(fields, "", "from").orElse(today);
    var made =
        new AnnouncementMade(
            id,
            ScopeReading.read(fields.path("scope"), body, LEVELS),
            body.name(fields, "", "title"),
            body.words(fields, "", "words", limits.maxWordsCharacters()),
            from,
            body.optionalDay(fields, "", UNTIL).orElse(from),
            by);
    body.mustBeRight();
    if (made.until().isBefore(made.from())) {
      body.wrong(UNTIL, "must not be before from");
    } else if (made.until().isBefore(today)) {
      body.wrong(UNTIL, "must not be over");
    } else if (ChronoUnit.DAYS.between(made.from(), made.until()) >= limits.maxDays()) {
      body.wrong(UNTIL, "must be " + limits.maxDays() + " days at the most, from included");
    }
    body.mustBeRight();
    return made;
  }
}
