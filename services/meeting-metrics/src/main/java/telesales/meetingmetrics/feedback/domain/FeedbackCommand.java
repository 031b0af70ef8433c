package telesales.meetingmetrics.feedback.domain;

import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.contracts.meetings.FeedbackEvent.FeedbackPassedOn;

/** What can be asked of a team's feedback of a day. */
public sealed interface FeedbackCommand {
  /** Take this feedback. */
  record GiveFeedback(FeedbackGiven given, Limits limits) implements FeedbackCommand {}

  /** Let this be its answer. */
  record AnswerFeedback(FeedbackAnswered answered) implements FeedbackCommand {}

  /** Note that it was passed on. */
  record PassFeedbackOn(FeedbackPassedOn passedOn) implements FeedbackCommand {}

  /**
   * How much there may be on one day.
   *
   * @param mostByOne by one account
   * @param mostOfTeam by all together
   */
  record Limits(int mostByOne, int mostOfTeam) {}
}
