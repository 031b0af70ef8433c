package telesales.eventsourcing.consumption;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread that polls Kafka and has each batch taken in before it polls again. A consumer that
 * failed is thrown away, and another one begins where this service's tables say. Whoever takes so
 * long over a batch that Kafka gives its partitions away does no harm: the tables know what was
 * taken in.
 */
@ApplicationScoped
final class KafkaPolling {
  private static final Logger LOG = Logger.getLogger(KafkaPolling.class);
  private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);
  private static final int FENCED_BY_ANOTHER = 3;
  private static final Duration FENCED_WITHIN = Duration.ofMinutes(1);
  private static final long COMMIT_INTERVAL_NANOS = Duration.ofSeconds(5).toNanos();

  private final EventConsumer events;
  private final ConsumptionState state;
  private final Pool pool;
  private final MeterRegistry metrics;
  private final ConsumptionConfig config;
  private final KafkaConsumers consumers;
  private final Clock clock;
  private final Thread thread = Thread.ofPlatform().name("events").daemon().unstarted(this::run);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Deque<Instant> fenced = new ArrayDeque<>();
  private volatile @Nullable Consumer<String, byte[]> polled;

  KafkaPolling(
      EventConsumer events,
      ConsumptionState state,
      Pool pool,
      MeterRegistry metrics,
      ConsumptionConfig config,
      KafkaConsumers consumers,
      Clock clock) {
    this.events = events;
    this.state = state;
    this.pool = pool;
    this.metrics = metrics;
    this.config = config;
    this.consumers = consumers;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes @Priority(1) ShutdownEvent event) {
    stopping.countDown();
    events.stop();
    Consumer<String, byte[]> now = polled;
    if (now != null) {
      now.wakeup();
    }
    try {
      thread.join(STOP_TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (goesOn()) {
      try {
        pollWithOneConsumer();
      } catch (FencedInstanceIdException twice) {
        stopOrTryAgain(twice);
      } catch (RuntimeException failure) {
        tryAgain(failure);
      } catch (Error fatal) {
        state.stopped(fatal.toString());
        throw fatal;
      }
    }
  }

  /**
   * A broker that is just starting may forget who joined last, and fence the only one there is; of
   * two processes with one name each is fenced by the other again and again, until the older stops.
   */
  private void stopOrTryAgain(FencedInstanceIdException twice) {
    Instant now = clock.instant();
    fenced.removeIf(each -> each.isBefore(now.minus(FENCED_WITHIN)));
    fenced.add(now);
    if (fenced.size() < FENCED_BY_ANOTHER) {
      tryAgain(twice);
      return;
    }
    String why = "another process has the name " + config.instance() + " of this instance";
    LOG.errorf(twice, "consumption stops: %s", why);
    state.stopped(why);
  }

  private void tryAgain(RuntimeException failure) {
    if (goesOn()) {
      LOG.warnf(failure, "following Kafka failed and will be tried again");
      state.failing(failure);
      pause(PAUSE_AFTER_FAILURE);
    }
  }

  private boolean goesOn() {
    return stopping.getCount() > 0 && !state.isStopped();
  }

  private void pollWithOneConsumer() {
    Consumer<String, byte[]> kafka = consumers.connect();
    polled = kafka;
    try (var meters = new KafkaClientMetrics(kafka)) {
      meters.bindTo(metrics);
      kafka.subscribe(config.topics(), new StoredOffsets(pool, kafka));
      poll(kafka);
    } finally {
      polled = null;
      kafka.close(CloseOptions.timeout(CLOSE_TIMEOUT));
    }
  }

  private void poll(Consumer<String, byte[]> kafka) {
    long committed = System.nanoTime();
    Duration patience = LONGEST_POLL;
    while (goesOn()) {
      ConsumerRecords<String, byte[]> batch = kafka.poll(patience);
      if (batch.isEmpty()) {
        state.running();
        pause(config.restTime());
        patience = config.gatherTime();
      } else {
        events.consume(batch);
        patience = LONGEST_POLL;
      }
      if (System.nanoTime() - committed > COMMIT_INTERVAL_NANOS) {
        committed = System.nanoTime();
        showProgress(kafka);
      }
    }
  }

  /** For those who watch at Kafka how far behind we are; nothing of ours reads it. */
  private static void showProgress(Consumer<String, byte[]> kafka) {
    kafka.commitAsync(
        (offsets, failure) -> {
          if (failure != null) {
            LOG.debugf(failure, "progress cannot be shown at Kafka");
          }
        });
  }

  private void pause(Duration atMost) {
    try {
      stopping.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      stopping.countDown();
      Thread.currentThread().interrupt();
    }
  }
}
