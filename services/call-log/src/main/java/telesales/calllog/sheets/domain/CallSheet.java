package telesales.calllog.sheets.domain;

import java.time.Instant;

/** An agent's call sheet of one day, between the agent and the manager. */
public sealed interface CallSheet {
  record NotSubmitted() implements CallSheet {}

  /** Waits for the manager. */
  record Submitted(Submission submission) implements CallSheet {}

  /** The manager found it in order. */
  record Accepted(Submission submission, String by, Instant at) implements CallSheet {}

  /** The agent is to change it and hand it in again. */
  record Returned(Submission submission, String reason, String by, Instant at)
      implements CallSheet {}

  /**
   * How it was handed in.
   *
   * @param dueAt by when it was to be handed in, as was said the first time
   * @param firstAt when it was handed in the first time: who was in time stays in time when it
   *     comes back
   * @param at when it was handed in last
   * @param calls how many calls it had then
   */
  record Submission(Instant dueAt, Instant firstAt, Instant at, int calls) {
    public boolean late() {
      return firstAt.isAfter(dueAt);
    }

    Submission again(Instant later, int callsThen) {
      return new Submission(dueAt, firstAt, later, callsThen);
    }
  }
}
