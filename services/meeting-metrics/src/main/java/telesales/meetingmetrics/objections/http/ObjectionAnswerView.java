package telesales.meetingmetrics.objections.http;

import java.time.Instant;
import telesales.contracts.calls.Objection;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;
import telesales.meetingmetrics.objections.domain.ObjectionAnswer;

/**
 * An entry of the objection book as requests see it.
 *
 * @param by the account that wrote it
 * @param workedFor how many people it worked for, the writer among them
 */
public record ObjectionAnswerView(
    String id,
    Objection kind,
    String objection,
    String answer,
    String team,
    String by,
    Instant at,
    int workedFor,
    boolean removed) {
  static ObjectionAnswerView of(ObjectionAnswer.Known known) {
    ObjectionAnswerWritten written = known.written();
    return new ObjectionAnswerView(
        written.answer().value(),
        written.kind(),
        written.objection(),
        written.words(),
        written.team().value(),
        written.by(),
        written.at(),
        known.workedFor().size() + 1,
        known.removed());
  }
}
