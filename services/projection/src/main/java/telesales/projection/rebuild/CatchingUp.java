package telesales.projection.rebuild;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
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
  private static final Duration POLL = Duration.ofSeconds(1);

  private final GenerationPools pools;
  private final PostgresEventStore store;
  private final TopicReader topics;
  private final RebuildConfig config;

  private record Part(TopicPartition partition, long from, long until) {
    long events() {
      return until - from;
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
   * @param taken is told how many events were taken in with each batch
   * @param goesOn asked before each batch; what was taken in until then is kept
   */
  void bring(
      Generation generation,
      Offsets from,
      Offsets until,
      Reaction reaction,
      LongConsumer taken,
      BooleanSupplier goesOn) {
    List<Part> parts = parts(from, until);
    if (parts.isEmpty()) {
      return;
    }
    var queue = new ConcurrentLinkedQueue<>(parts);
    int workers = Math.min(config.workers(), parts.size());
    Pool pool = pools.of(generation, workers);
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      var consumption = new Consumption(pool, store, reaction, config.statementTimeout());
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        running.add(threads.submit(() -> work(queue, consumption, taken, goesOn)));
      }
      running.forEach(each -> await(each, queue));
    } finally {
      pool.close().await().atMost(config.statementTimeout());
    }
  }

  /** Small ones first: the floor and the rules are known before the calls that they concern. */
  private static List<Part> parts(Offsets from, Offsets until) {
    return until.next().keySet().stream()
        .map(each -> new Part(each, from.of(each), until.of(each)))
        .filter(each -> each.events() > 0)
        .sorted(Comparator.comparingLong(Part::events))
        .toList();
  }

  private void work(
      Queue<Part> queue, Consumption consumption, LongConsumer taken, BooleanSupplier goesOn) {
    try (Consumer<String, byte[]> consumer = topics.connect()) {
      for (Part part = queue.poll(); part != null && goesOn.getAsBoolean(); part = queue.poll()) {
        follow(part, consumer, consumption, taken, goesOn);
      }
    }
  }

  private static void follow(
      Part part,
      Consumer<String, byte[]> consumer,
      Consumption consumption,
      LongConsumer taken,
      BooleanSupplier goesOn) {
    consumer.assign(List.of(part.partition()));
    consumer.seek(part.partition(), part.from());
    long next = part.from();
    while (next < part.until() && goesOn.getAsBoolean()) {
      List<ConsumerRecord<String, byte[]>> records =
          consumer.poll(POLL).records(part.partition()).stream()
              .filter(each -> each.offset() < part.until())
              .toList();
      if (!records.isEmpty()) {
        takeIn(records, consumption);
        next = records.getLast().offset() + 1;
        taken.accept(records.size());
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

  private static void await(Future<?> worker, Queue<Part> queue) {
    try {
      worker.get();
    } catch (ExecutionException e) {
      queue.clear();
      throw new RebuildFailure(String.valueOf(e.getCause()), e);
    } catch (InterruptedException e) {
      queue.clear();
      Thread.currentThread().interrupt();
      throw new RebuildFailure("interrupted", e);
    }
  }
}
