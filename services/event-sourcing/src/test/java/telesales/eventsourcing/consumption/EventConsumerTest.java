package telesales.eventsourcing.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.Topic;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.store.StreamId;

class EventConsumerTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ConsumptionStage stage = new ConsumptionStage();
  private final ConsumptionState state = new ConsumptionState();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final StreamId stream = newStream();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void a_batch_that_fails_in_passing_is_tried_again_until_it_succeeds() {
    var failures = new AtomicInteger(2);
    EventConsumer consumer =
        consumer(
            (events, transaction) -> {
              stage.ledger().react(events, transaction);
              if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
              }
            });

    consumer.consume(batch(Records.of(stream, 1, 2)));

    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L);
    assertThat(state.trouble()).isEmpty();
    assertThat(metrics.counter("telesales.events.consumed").count()).isEqualTo(2);
  }

  @Test
  void while_it_fails_readiness_says_so_and_the_service_can_stop() {
    EventConsumer consumer =
        consumer(
            (events, transaction) -> {
              throw new IllegalStateException("the database is away");
            });
    var consuming =
        CompletableFuture.runAsync(() -> consumer.consume(batch(Records.of(stream, 1))));

    await().atMost(SOON).until(() -> state.trouble().isPresent());
    var health = new ConsumptionHealth(state).call();
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getData().orElseThrow()).containsEntry("stopped", false);

    consumer.stop();
    assertThat(consuming).failsWithin(SOON);
  }

  @Test
  void an_event_that_cannot_be_right_stops_consumption_for_good() {
    EventConsumer consumer = consumer(stage.ledger());

    assertThatExceptionOfType(StreamGap.class)
        .isThrownBy(() -> consumer.consume(batch(Records.of(stream, 1, 3))));

    var health = new ConsumptionHealth(state).call();
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getData().orElseThrow())
        .containsEntry("stopped", true)
        .hasEntrySatisfying("reason", why -> assertThat(why).asString().contains("version 3"));
  }

  @Test
  void an_interrupted_wait_ends_consumption_and_keeps_the_interruption() {
    EventConsumer consumer =
        consumer(
            (events, transaction) -> {
              Thread.currentThread().interrupt();
              throw new IllegalStateException("the database is away");
            });

    assertThatIllegalStateException()
        .isThrownBy(() -> consumer.consume(batch(Records.of(stream, 1))));
    assertThat(Thread.interrupted()).isTrue();
  }

  private EventConsumer consumer(Reaction reaction) {
    return new EventConsumer(
        stage.database().pool(), stage.store(), reaction, state, Samples.CLOCK, metrics);
  }

  private static ConsumerRecords<String, byte[]> batch(Records records) {
    List<ConsumerRecord<String, byte[]>> all = records.all();
    return new ConsumerRecords<>(
        Map.of(new TopicPartition(Topic.FLOOR.wireName(), 0), all), Map.of());
  }
}
