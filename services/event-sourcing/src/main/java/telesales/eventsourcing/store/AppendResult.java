package telesales.eventsourcing.store;

/** How an append went. A conflict is an ordinary answer, not a failure: somebody else was first. */
public sealed interface AppendResult {
  /** The events are durable. */
  record Appended(long version) implements AppendResult {}

  /** The stream is not at the expected version; nothing of this append was stored. */
  record Conflict() implements AppendResult {}
}
