package telesales.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Streams of events that are only ever added to. */
public interface EventStore {
  /**
   * Adds events to a stream if it is at the expected version; answers when they are durable. Fails
   * with {@link StoreUnavailable} when it cannot be known whether they are: asking again is safe,
   * because a repeated append conflicts.
   */
  Uni<AppendResult> append(Append append);

  /** A stream's events, oldest first; empty for a stream that does not exist. */
  Uni<List<StoredEvent>> read(StreamId stream);
}
