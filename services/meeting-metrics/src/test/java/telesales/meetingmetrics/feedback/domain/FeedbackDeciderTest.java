package telesales.meetingmetrics.feedback.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import telesales.contracts.FeedbackId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.FeedbackEvent;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.contracts.meetings.FeedbackEvent.FeedbackPassedOn;
import telesales.contracts.meetings.FeedbackKind;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.AnswerFeedback;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.GiveFeedback;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.Limits;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.PassFeedbackOn;

class FeedbackDeciderTest {
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant FIVE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Limits LIMITS = new Limits(2, 3);
  private static final FeedbackGiven GIVEN = given("f-1", "agent-01", "对手降价了", FIVE);
  private static final FeedbackAnswered ANSWERED = answered("已上报", FIVE);
  private static final FeedbackPassedOn PASSED_ON = passedOn(FIVE);

  private final DeciderSpec<FeedbackCommand, FeedbackOfDay, FeedbackEvent> day =
      DeciderSpec.of(new FeedbackDecider());

  @Test
  void feedback_is_given_and_the_same_again_a_second_later_is_no_event() {
    day.given().when(new GiveFeedback(GIVEN, LIMITS)).then(GIVEN);
    day.given(GIVEN)
        .when(new GiveFeedback(given("f-1", "agent-01", "对手降价了", FIVE.plusSeconds(1)), LIMITS))
        .thenNothing();
  }

  @Test
  void what_was_said_gets_no_other_words() {
    day.given(GIVEN)
        .when(new GiveFeedback(given("f-1", "agent-01", "对手涨价了", FIVE), LIMITS))
        .thenRejected("feedback-given");
  }

  @Test
  void there_is_an_end_to_what_one_says_on_a_day_and_to_what_all_say() {
    FeedbackGiven second = given("f-2", "agent-01", "x", FIVE);
    FeedbackGiven another = given("f-3", "agent-02", "x", FIVE);

    day.given(GIVEN, second)
        .when(new GiveFeedback(given("f-4", "agent-01", "x", FIVE), LIMITS))
        .thenRejected("too-much-feedback");
    day.given(GIVEN, second).when(new GiveFeedback(another, LIMITS)).then(another);
    day.given(GIVEN, second, another)
        .when(new GiveFeedback(given("f-4", "agent-02", "x", FIVE), LIMITS))
        .thenRejected("too-much-feedback");
  }

  @Test
  void an_answer_is_replaced_by_a_better_one() {
    FeedbackAnswered better = answered("下周出新价", FIVE.plusSeconds(9));

    day.given(GIVEN).when(new AnswerFeedback(ANSWERED)).then(ANSWERED);
    day.given(GIVEN, ANSWERED)
        .when(new AnswerFeedback(answered("已上报", FIVE.plusSeconds(9))))
        .thenNothing();
    day.given(GIVEN, ANSWERED).when(new AnswerFeedback(better)).then(better);
    day.given().when(new AnswerFeedback(ANSWERED)).thenRejected("no-such-feedback");
  }

  @Test
  void it_is_passed_on_once_answered_or_not() {
    day.given(GIVEN).when(new PassFeedbackOn(PASSED_ON)).then(PASSED_ON);
    day.given(GIVEN, ANSWERED).when(new PassFeedbackOn(PASSED_ON)).then(PASSED_ON);
    day.given(GIVEN, PASSED_ON, ANSWERED)
        .when(new PassFeedbackOn(passedOn(FIVE.plusSeconds(9))))
        .thenNothing();
    day.given().when(new PassFeedbackOn(PASSED_ON)).thenRejected("no-such-feedback");
  }

  private static FeedbackGiven given(String id, String by, String words, Instant at) {
    return new FeedbackGiven(
        new FeedbackId(id), TIGERS, DAY, FeedbackKind.COMPETITOR, words, by, at);
  }

  private static FeedbackAnswered answered(String words, Instant at) {
    return new FeedbackAnswered(new FeedbackId("f-1"), TIGERS, DAY, words, "manager-tigers", at);
  }

  private static FeedbackPassedOn passedOn(Instant at) {
    return new FeedbackPassedOn(new FeedbackId("f-1"), TIGERS, DAY, "manager-tigers", at);
  }
}
