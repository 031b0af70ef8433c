package telesales.eventsourcing.postgresql;

import java.util.stream.IntStream;
import telesales.eventsourcing.store.StreamId;

/**
 * The outbox is cut into shards, so that several relays can share it: a stream always lies in the
 * same one. Their number is stored in rows and therefore fixed; how many relays share them is
 * configuration.
 */
public final class Shards {
  public static final int COUNT = 8;

  private Shards() {}

  static short of(StreamId stream) {
    return (short) Math.floorMod(stream.value().hashCode(), COUNT);
  }

  public static Short[] all() {
    return IntStream.range(0, COUNT).mapToObj(shard -> (short) shard).toArray(Short[]::new);
  }
}
