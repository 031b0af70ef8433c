package telesales.projection.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.store.StreamId;

/**
 * Whether events of a stream may have been taken in before, from memory that does not grow. Most
 * streams of a whole history are met once or twice, and no table need be asked for those that were
 * surely never met.
 */
final class StreamsMet implements Predicate<StreamId> {
  /** Beyond these tables are asked more and more often in vain; twelve megabytes. */
  private static final int STREAMS = 10_000_000;

  private static final double ASKED_IN_VAIN = 0.01;

  private final @Nullable BloomFilter<CharSequence> met;

  private StreamsMet(@Nullable BloomFilter<CharSequence> met) {
    this.met = met;
  }

  /** For tables that are empty. */
  static StreamsMet noneYet() {
    return new StreamsMet(BloomFilter.create(Funnels.stringFunnel(UTF_8), STREAMS, ASKED_IN_VAIN));
  }

  /** For tables that others, or this process before its last start, wrote to. */
  static StreamsMet unknown() {
    return new StreamsMet(null);
  }

  /**
   * Meets a stream.
   *
   * @return false only if it was never met before
   */
  @Override
  public boolean test(StreamId stream) {
    return met == null || !met.put(stream.value());
  }
}
