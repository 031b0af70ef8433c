package telesales.eventsourcing.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.store.StoredEvent;

/**
 * Takes the oldest events of the outbox, sends them, waits for every acknowledgement, deletes them;
 * never past a failure, and never skipping one. What was sent but not yet deleted is sent again
 * after a crash: consumers know each stream's version and pass over repetitions.
 */
public final class Relay implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Relay.class);

  private final OutboxLease lease;
  private final Broker broker;
  private final int batchSize;
  private final Duration pollInterval;
  private final Duration gatherTime;
  private final Clock clock;
  private final Counter relayed;
  private final Semaphore wakeUps = new Semaphore(0);
  private final Thread thread = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable Instant oldestWaiting;

  public Relay(
      OutboxLease lease,
      Broker broker,
      EventStoreConfig.Relay config,
      Clock clock,
      MeterRegistry metrics) {
    this.lease = lease;
    this.broker = broker;
    this.batchSize = config.batchSize();
    this.pollInterval = config.pollInterval();
    this.gatherTime = config.gatherTime();
    this.clock = clock;
    this.relayed = metrics.counter("telesales.relay.events");
    Gauge.builder(
            "telesales.relay.outbox.age.seconds",
            this,
            relay -> relay.outboxAge().toMillis() / 1000.0)
        .description("Age of the oldest event that is not yet on Kafka; 0 if there is none")
        .register(metrics);
    Gauge.builder("telesales.relay.leader", lease, each -> each.isHeld() ? 1 : 0)
        .description("1 where this process relays")
        .register(metrics);
  }

  public void start() {
    thread.start();
  }

  /** Something was committed: look at once. */
  public void wake() {
    if (wakeUps.availablePermits() == 0) {
      wakeUps.release();
    }
  }

  public Duration outboxAge() {
    Instant oldest = oldestWaiting;
    return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
  }

  @Override
  public void close() {
    closing.countDown();
    wakeUps.release();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    broker.close();
    lease.close();
  }

  private void run() {
    while (closing.getCount() > 0) {
      try {
        long begun = System.nanoTime();
        int sent = lease.holdOrTake() ? relayBatch() : 0;
        if (sent == 0) {
          pause();
        } else if (sent < batchSize) {
          gather(begun);
        }
      } catch (RuntimeException failure) {
        LOG.warnf("relaying failed and will be tried again: %s", failure.getMessage());
        LOG.debug("relaying failed", failure);
        lease.release();
        pause();
      }
    }
  }

  private int relayBatch() {
    List<StoredEvent> batch = lease.oldest(batchSize);
    oldestWaiting = batch.isEmpty() ? null : batch.getFirst().recordedAt();
    if (batch.isEmpty()) {
      return 0;
    }
    broker.sendAll(batch);
    lease.delete(batch);
    relayed.increment(batch.size());
    return batch.size();
  }

  private void gather(long sinceNanos) {
    long left = gatherTime.toNanos() - (System.nanoTime() - sinceNanos);
    try {
      closing.await(left, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      interrupted();
    }
  }

  private void pause() {
    try {
      if (wakeUps.tryAcquire(pollInterval.toMillis(), TimeUnit.MILLISECONDS)) {
        wakeUps.drainPermits();
      }
    } catch (InterruptedException e) {
      interrupted();
    }
  }

  private void interrupted() {
    closing.countDown();
    Thread.currentThread().interrupt();
  }
}
