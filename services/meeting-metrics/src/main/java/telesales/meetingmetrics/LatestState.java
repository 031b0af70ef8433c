package telesales.meetingmetrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import telesales.contracts.Event;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.EventJson;

/**
 * The state of one long stream of our own, always as of its newest event: whoever changed it sees
 * the change at once, which a table fed by the topic could not promise. The stream is read again
 * only after it has grown.
 */
public final class LatestState<E extends Event, S> {
  private static final String VERSION =
      "SELECT coalesce(max(version), 0) FROM event WHERE stream_id = $1";

  private record Known<S>(long version, S state) {}

  private final Pool pool;
  private final PostgresEventStore store;
  private final StreamId stream;
  private final Class<E> type;
  private final Function<List<E>, S> fold;
  private volatile Known<S> known;

  public LatestState(
      Pool pool,
      PostgresEventStore store,
      StreamId stream,
      Class<E> type,
      Function<List<E>, S> fold) {
    this.pool = pool;
    this.store = store;
    this.stream = stream;
    this.type = type;
    this.fold = fold;
    this.known = new Known<>(0, fold.apply(List.of()));
  }

  public Uni<S> get() {
    return pool.preparedQuery(VERSION)
        .execute(Tuple.of(stream.value()))
        .map(rows -> rows.iterator().next().getLong(0))
        .chain(this::at);
  }

  private Uni<S> at(long version) {
    Known<S> now = known;
    return version == now.version()
        ? Uni.createFrom().item(now.state())
        : store.read(stream).map(this::remember);
  }

  private S remember(List<StoredEvent> stored) {
    S state = fold.apply(stored.stream().map(this::event).toList());
    known = new Known<>(stored.isEmpty() ? 0 : stored.getLast().version(), state);
    return state;
  }

  private E event(StoredEvent stored) {
    return EventJson.kept(stored.wireName(), stored.data(), type);
  }
}
