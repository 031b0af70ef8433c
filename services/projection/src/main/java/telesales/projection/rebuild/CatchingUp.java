package telesales.projection.rebuild;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.consumption.Consumption;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.postgresql.PostgresEventStore;

/**
 * Brings a generation to where another one stands, and no further: by the very code that follows
 * the topics day by day, in greater batches and several partitions at a time.
 */
@ApplicationScoped
class CatchingUp {
  private static final Logger LOG = Logger.getLogger(CatchingUp.class);
  private static final int ATTEMPTS = 3;
  private static final int BATCHES_OF_A_TURN = 10;
  private static final Duration POLL = Duration.ofSeconds(1);

  private final GenerationPools pools;
  private final PostgresEventStore store;
  private final TopicReader topics;
  private final RebuildConfig config;

  /** A partition that is followed from where it stands to where it is to stand. */
  private static final class Part {
    final TopicPartition partition;
    final long until;
    private final Supplier<Consumer<String, byte[]>> connect;
    private @Nullable Consumer<String, byte[]> consumer;
    private long next;

    Part(
        TopicPartition partition,
        long from,
        long until,
        Supplier<Consumer<String, byte[]>> connect) {
      this.partition = partition;
      this.next = from;
      this.until = until;
      this.connect = connect;
    }

    long remaining() {
      return until - next;
    }

    /** The next ones; none if there are none yet. */
    List<ConsumerRecord<String, byte[]>> read() {
      if (consumer == null) {
        consumer = connect.get();
        consumer.assign(List.of(partition));
        consumer.seek(partition, next);
      }
      List<ConsumerRecord<String, byte[]>> records =
          consumer.poll(POLL).records(partition).stream()
              .filter(each -> each.offset() < until)
              .toList();
      if (!records.isEmpty()) {
        next = records.getLast().offset() + 1;
      }
      return records;
    }

    void close() {
      if (consumer != null) {
        consumer.close();
      }
    }
  }

  CatchingUp(
      GenerationPools pools, PostgresEventStore store, TopicReader topics, RebuildConfig config) {
    this.pools = pools;
    this.store = store;
    this.topics = topics;
    this.config = config;
  }

  /**
   * @param reaction what is done with each batch
   * @param met told of all streams that the generation's tables know
   * @param taken is told how many events were taken in with each batch
   * @param goesOn asked before each batch; what was taken in until then is kept
   */
  void bring(
      Generation generation,
      Offsets from,
      Offsets until,
      Reaction reaction,
      StreamsMet met,
      LongConsumer taken,
      BooleanSupplier goesOn) {
    List<Part> parts = parts(from, until);
    if (parts.isEmpty()) {
      return;
    }
    var queue = new ConcurrentLinkedQueue<>(parts);
    int workers = Math.min(config.workers(), parts.size());
    Pool pool = pools.of(generation, workers);
    try {
      var consumption = new Consumption(pool, store, reaction, config.statementTimeout(), met);
      Runnable worker = () -> work(queue, consumption, taken, goesOn);
      Workers.doAll(Collections.nCopies(workers, worker), queue::clear);
    } finally {
      parts.forEach(Part::close);
      pool.close().await().atMost(config.statementTimeout());
    }
  }

  /** Small ones first: the floor and the rules are known before the calls that they concern. */
  private List<Part> parts(Offsets from, Offsets until) {
    return until.next().keySet().stream()
        .map(each -> new Part(each, from.of(each), until.of(each), topics::connect))
        .filter(each -> each.remaining() > 0)
        .sorted(Comparator.comparingLong(Part::remaining))
        .toList();
  }

  /** In turns, so that the great ones end together, with all workers busy until then. */
  private static void work(
      Queue<Part> queue, Consumption consumption, LongConsumer taken, BooleanSupplier goesOn) {
    for (Part part = queue.poll(); part != null; part = queue.poll()) {
      for (int batch = 0; batch < BATCHES_OF_A_TURN && part.remaining() > 0; batch++) {
        if (!goesOn.getAsBoolean()) {
          return;
        }
        List<ConsumerRecord<String, byte[]>> records = part.read();
        if (!records.isEmpty()) {
          takeIn(records, consumption);
          taken.accept(records.size());
        }
      }
      if (part.remaining() > 0) {
        queue.add(part);
      }
    }
  }

  /** A batch that failed has changed nothing: two workers may have waited for each other. */
  private static void takeIn(
      List<ConsumerRecord<String, byte[]>> records, Consumption consumption) {
    for (int attempt = 1; ; attempt++) {
      try {
        consumption.takeIn(records);
        return;
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS) {
          throw failure;
        }
        LOG.warnf(failure, "a batch of %d events failed, attempt %d", records.size(), attempt);
      }
    }
  }
}
