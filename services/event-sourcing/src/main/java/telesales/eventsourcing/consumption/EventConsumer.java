package telesales.eventsourcing.consumption;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.wire.Envelope;
import telesales.eventsourcing.wire.UnreadableRecord;

/**
 * Takes in batches of events. While the database is away a batch is tried again and again; an event
 * that cannot be right stops consumption, and readiness says so, because every figure after it
 * would be wrong.
 */
@ApplicationScoped
final class EventConsumer {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final Consumption consumption;
  private final ConsumptionState state;
  private final Clock clock;
  private final Counter taken;
  private final Timer batchTime;
  private final Timer freshness;
  private final CountDownLatch stopping = new CountDownLatch(1);

  EventConsumer(
      Pool pool,
      PostgresEventStore store,
      Reaction reaction,
      ConsumptionState state,
      Clock clock,
      MeterRegistry metrics) {
    this.consumption = new Consumption(pool, store, reaction, STATEMENT_TIMEOUT);
    this.state = state;
    this.clock = clock;
    this.taken = metrics.counter("telesales.events.consumed");
    this.batchTime =
        Timer.builder("telesales.events.batch.time")
            .description("One batch of events, from Kafka to its commit")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
    this.freshness =
        Timer.builder("telesales.events.freshness")
            .description("From an event's commit at its service to its effect here")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
  }

  void consume(ConsumerRecords<String, byte[]> batch) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(batch.count());
    batch.forEach(records::add);
    for (int attempt = 1; ; attempt++) {
      try {
        takeIn(records);
        return;
      } catch (StreamGap | OffsetHole | UnreadableRecord wrong) {
        state.stopped(wrong.getMessage());
        LOG.errorf("consumption stops: %s", wrong.getMessage());
        throw wrong;
      } catch (RuntimeException failure) {
        LOG.warnf(failure, "a batch of %d events failed, attempt %d", records.size(), attempt);
        state.failing(failure);
        pauseBefore(attempt);
      }
    }
  }

  private void takeIn(List<ConsumerRecord<String, byte[]>> records) {
    Timer.Sample sample = Timer.start();
    int fresh = consumption.takeIn(records);
    sample.stop(batchTime);
    taken.increment(fresh);
    if (!records.isEmpty()) {
      Instant recordedAt = Envelope.of(records.getLast()).recordedAt();
      freshness.record(Duration.between(recordedAt, clock.instant()));
    }
    state.running();
  }

  private void pauseBefore(int attempt) {
    long pause = Math.min(LONGEST_PAUSE.toMillis(), 50L << Math.min(attempt, 10));
    try {
      if (stopping.await(pause, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the service stops");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service stops", e);
    }
  }

  /** Ends waiting for a database that is away. */
  void stop() {
    stopping.countDown();
  }
}
