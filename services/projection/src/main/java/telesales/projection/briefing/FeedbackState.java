package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.FeedbackEvent;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/** What somebody of a team said, and what became of it. */
record FeedbackState(
    String id,
    String team,
    LocalDate day,
    String kind,
    String words,
    String givenBy,
    Instant givenAt,
    @Nullable String answer,
    @Nullable String answeredBy,
    boolean passedOn) {
  static final VersionTable<FeedbackState> TABLE =
      new VersionTable<>(
          "feedback_version",
          "key",
          "key",
          List.of(
              Column.text("feedback", FeedbackState::id),
              Column.text("team", FeedbackState::team),
              Column.day("day", FeedbackState::day),
              Column.text("kind", FeedbackState::kind),
              Column.text("words", FeedbackState::words),
              Column.text("given_by", FeedbackState::givenBy),
              Column.instant("given_at", FeedbackState::givenAt),
              Column.text("answer", FeedbackState::answer),
              Column.text("answered_by", FeedbackState::answeredBy),
              Column.flag("passed_on", FeedbackState::passedOn)),
          FeedbackState::read);

  /** Ids are unique within a team's day only. */
  static String key(FeedbackEvent event) {
    return event.date() + " " + event.team() + " " + event.feedback();
  }

  static FeedbackState of(FeedbackGiven given) {
    return new FeedbackState(
        given.feedback().value(),
        given.team().value(),
        given.date(),
        given.kind().wireName(),
        given.words(),
        given.by(),
        given.at(),
        null,
        null,
        false);
  }

  FeedbackState answered(FeedbackAnswered answered) {
    return new FeedbackState(
        id, team, day, kind, words, givenBy, givenAt, answered.answer(), answered.by(), passedOn);
  }

  FeedbackState onItsWay() {
    return new FeedbackState(
        id, team, day, kind, words, givenBy, givenAt, answer, answeredBy, true);
  }

  private static FeedbackState read(Row row) {
    return new FeedbackState(
        row.getString("feedback"),
        row.getString("team"),
        row.getLocalDate("day"),
        row.getString("kind"),
        row.getString("words"),
        row.getString("given_by"),
        row.getOffsetDateTime("given_at").toInstant(),
        row.getString("answer"),
        row.getString("answered_by"),
        row.getBoolean("passed_on"));
  }
}
