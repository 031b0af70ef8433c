package telesales.meetingmetrics.objections.domain;

import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerRemoved;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWorked;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;

/** What can be asked of an entry of the objection book. */
public sealed interface ObjectionAnswerCommand {
  /** Write it down. */
  record WriteAnswer(ObjectionAnswerWritten written) implements ObjectionAnswerCommand {}

  /** Note that it worked for this account, too. */
  record NoteThatItWorked(ObjectionAnswerWorked worked) implements ObjectionAnswerCommand {}

  /** Take it out of the book. */
  record RemoveAnswer(ObjectionAnswerRemoved removed) implements ObjectionAnswerCommand {}
}
