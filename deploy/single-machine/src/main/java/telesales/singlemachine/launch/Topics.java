package telesales.singlemachine.launch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The topics of the system: one for each service that owns events, and two of meeting-metrics. */
final class Topics {

  private static final List<String> NAMES =
      List.of(
          "telesales.calls",
          "telesales.leads",
          "telesales.floor",
          "telesales.meetings",
          "telesales.handovers");

  private static final int PARTITIONS = 4;

  private final KafkaChild kafka;
  private final Consumer<String> say;
  private final CountDownLatch made = new CountDownLatch(1);

  Topics(KafkaChild kafka, Consumer<String> say) {
    this.kafka = kafka;
    this.say = say;
  }

  /** Makes those that are missing as soon as the broker answers; returns at once. */
  void ensureWhenUp(Supervised broker, Duration atMost) {
    Thread.ofPlatform().daemon().name("topics").start(() -> ensure(broker, atMost));
  }

  /** Returns when all topics are there. */
  void await(Duration atMost) {
    try {
      if (!made.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StartFailure("Kafka is not up");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted while starting", e);
    }
  }

  private void ensure(Supervised broker, Duration atMost) {
    try {
      broker.awaitFirstStart(atMost);
      kafka.broker().ensureTopics(NAMES, PARTITIONS);
      say.accept("Kafka is up");
      made.countDown();
    } catch (RuntimeException e) {
      say.accept("Kafka is not up: " + e.getMessage());
    }
  }
}
