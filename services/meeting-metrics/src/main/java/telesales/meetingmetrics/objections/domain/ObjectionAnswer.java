package telesales.meetingmetrics.objections.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;

/** An entry of the objection book. */
public sealed interface ObjectionAnswer {
  /** Nobody wrote it. */
  record Unwritten() implements ObjectionAnswer {}

  /**
   * It stands in the book, or stood.
   *
   * @param workedFor accounts, the writer's not among them
   */
  record Known(ObjectionAnswerWritten written, Set<String> workedFor, boolean removed)
      implements ObjectionAnswer {
    public Known {
      workedFor = Set.copyOf(workedFor);
    }

    Known alsoFor(String account) {
      Set<String> all = new LinkedHashSet<>(workedFor);
      all.add(account);
      return new Known(written, all, removed);
    }
  }
}
