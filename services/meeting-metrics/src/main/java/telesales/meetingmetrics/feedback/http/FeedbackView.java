package telesales.meetingmetrics.feedback.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.contracts.meetings.FeedbackEvent.FeedbackPassedOn;
import telesales.contracts.meetings.FeedbackKind;
import telesales.meetingmetrics.feedback.domain.FeedbackOfDay;

/**
 * A feedback as requests see it.
 *
 * @param date the team's local day
 * @param by the account that gave it
 * @param answer absent until somebody answers
 * @param answeredBy the account
 * @param passedOnBy the account; absent until it is passed on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackView(
    String id,
    String team,
    LocalDate date,
    FeedbackKind kind,
    String words,
    String by,
    Instant at,
    @Nullable String answer,
    @Nullable String answeredBy,
    @Nullable String passedOnBy) {
  static FeedbackView of(FeedbackOfDay.Entry entry) {
    FeedbackGiven given = entry.given();
    FeedbackAnswered answered = entry.answered();
    FeedbackPassedOn passedOn = entry.passedOn();
    return new FeedbackView(
        given.feedback().value(),
        given.team().value(),
        given.date(),
        given.kind(),
        given.words(),
        given.by(),
        given.at(),
        answered == null ? null : answered.answer(),
        answered == null ? null : answered.by(),
        passedOn == null ? null : passedOn.by());
  }
}
