package telesales.meetingmetrics.objections.domain;

import java.util.List;
import java.util.Set;
import telesales.contracts.meetings.ObjectionAnswerEvent;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerRemoved;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWorked;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.objections.domain.ObjectionAnswer.Known;
import telesales.meetingmetrics.objections.domain.ObjectionAnswer.Unwritten;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.NoteThatItWorked;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.RemoveAnswer;
import telesales.meetingmetrics.objections.domain.ObjectionAnswerCommand.WriteAnswer;

/** What is written stays as it is; a better answer is an entry of its own. */
public final class ObjectionAnswerDecider
    implements Decider<ObjectionAnswerCommand, ObjectionAnswer, ObjectionAnswerEvent> {
  @Override
  public ObjectionAnswer initial() {
    return new Unwritten();
  }

  @Override
  public List<ObjectionAnswerEvent> decide(ObjectionAnswerCommand command, ObjectionAnswer answer) {
    return switch (command) {
      case WriteAnswer(var written) -> write(written, answer);
      case NoteThatItWorked(var worked) -> note(worked, standing(answer));
      case RemoveAnswer(var removed) ->
          known(answer).removed() ? List.<ObjectionAnswerEvent>of() : List.of(removed);
    };
  }

  @Override
  public ObjectionAnswer evolve(ObjectionAnswer answer, ObjectionAnswerEvent event) {
    return switch (event) {
      case ObjectionAnswerWritten written -> new Known(written, Set.of(), false);
      case ObjectionAnswerWorked(_, var by, _) -> known(answer).alsoFor(by);
      case ObjectionAnswerRemoved _ ->
          new Known(known(answer).written(), known(answer).workedFor(), true);
    };
  }

  private static List<ObjectionAnswerEvent> write(
      ObjectionAnswerWritten written, ObjectionAnswer answer) {
    if (!(answer instanceof Known known)) {
      return List.of(written);
    }
    if (saysTheSame(known.written(), written)) {
      return List.of();
    }
    throw new CommandRejected("answer-written", "this id has another answer already");
  }

  /** Sent twice it comes at two instants. */
  private static boolean saysTheSame(ObjectionAnswerWritten one, ObjectionAnswerWritten other) {
    return one.by().equals(other.by())
        && one.kind() == other.kind()
        && one.objection().equals(other.objection())
        && one.words().equals(other.words());
  }

  /** Whoever wrote it has said so by writing it. */
  private static List<ObjectionAnswerEvent> note(ObjectionAnswerWorked worked, Known known) {
    boolean said =
        known.written().by().equals(worked.by()) || known.workedFor().contains(worked.by());
    return said ? List.of() : List.of(worked);
  }

  private static Known standing(ObjectionAnswer answer) {
    Known known = known(answer);
    if (known.removed()) {
      throw new CommandRejected("answer-removed", "it was taken out of the book");
    }
    return known;
  }

  private static Known known(ObjectionAnswer answer) {
    if (answer instanceof Known known) {
      return known;
    }
    throw new CommandRejected("no-such-answer", "nobody wrote this answer");
  }
}
