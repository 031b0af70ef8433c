package telesales.edge.reconciliation;

/**
 * One of the places where a day's calls are known.
 *
 * @param name as it is asked for
 * @param waits where that may be which is still on its way to this place
 * @param sql answers a row for each call or agent of the day: its key, and as text what is counted
 *     of it, null if only the key is known. Its parameters: $1 the local day, $2 and $3 from when
 *     until before when it lasts, $4 the dispositions of calls that a person answered, $5 those of
 *     sales
 */
public record ReconciledPart(String name, Waits waits, String sql) {
  /** Where events may wait. */
  public enum Waits {
    /** It is known in the transaction in which it is accepted. */
    NOWHERE,
    /** Before the relay. */
    IN_OUTBOX,
    /** In the topics that this service follows. */
    IN_TOPICS
  }
}
