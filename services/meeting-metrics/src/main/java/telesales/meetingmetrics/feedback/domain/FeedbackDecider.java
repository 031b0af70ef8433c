package telesales.meetingmetrics.feedback.domain;

import java.util.List;
import telesales.contracts.FeedbackId;
import telesales.contracts.meetings.FeedbackEvent;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.AnswerFeedback;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.GiveFeedback;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.Limits;
import telesales.meetingmetrics.feedback.domain.FeedbackCommand.PassFeedbackOn;
import telesales.meetingmetrics.feedback.domain.FeedbackOfDay.Entry;

/** What was said stays as it was said; an answer may be replaced by a better one. */
public final class FeedbackDecider
    implements Decider<FeedbackCommand, FeedbackOfDay, FeedbackEvent> {
  @Override
  public FeedbackOfDay initial() {
    return FeedbackOfDay.NONE;
  }

  @Override
  public List<FeedbackEvent> decide(FeedbackCommand command, FeedbackOfDay day) {
    return switch (command) {
      case GiveFeedback(var given, var limits) -> give(given, limits, day);
      case AnswerFeedback(var answered) -> answer(answered, known(answered.feedback(), day));
      case PassFeedbackOn(var passedOn) ->
          known(passedOn.feedback(), day).passedOn() == null ? List.of(passedOn) : List.of();
    };
  }

  @Override
  public FeedbackOfDay evolve(FeedbackOfDay day, FeedbackEvent event) {
    return day.with(event);
  }

  private static List<FeedbackEvent> give(FeedbackGiven given, Limits limits, FeedbackOfDay day) {
    Entry before = day.find(given.feedback()).orElse(null);
    if (before != null) {
      if (saysTheSame(before.given(), given)) {
        return List.of();
      }
      throw new CommandRejected("feedback-given", "this id has a feedback already");
    }
    if (day.by(given.by()) >= limits.mostByOne() || day.entries().size() >= limits.mostOfTeam()) {
      throw new CommandRejected("too-much-feedback", "this is enough for one day");
    }
    return List.of(given);
  }

  /** Sent twice it comes at two instants. */
  private static boolean saysTheSame(FeedbackGiven one, FeedbackGiven other) {
    return one.by().equals(other.by())
        && one.kind() == other.kind()
        && one.words().equals(other.words());
  }

  private static List<FeedbackEvent> answer(FeedbackAnswered answered, Entry entry) {
    FeedbackAnswered before = entry.answered();
    return before != null && before.answer().equals(answered.answer())
        ? List.of()
        : List.of(answered);
  }

  private static Entry known(FeedbackId id, FeedbackOfDay day) {
    return day.find(id)
        .orElseThrow(() -> new CommandRejected("no-such-feedback", "nobody gave this feedback"));
  }
}
