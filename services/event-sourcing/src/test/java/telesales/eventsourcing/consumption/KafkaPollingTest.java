package telesales.eventsourcing.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.Topic;
import telesales.eventsourcing.infrastructure.RealKafka;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.infrastructure.StoreConfig;
import telesales.eventsourcing.store.StreamId;

class KafkaPollingTest {
  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Map<String, Object> CONNECTION =
      Map.of("bootstrap.servers", RealKafka.bootstrapServers());

  private final ConsumptionStage stage = new ConsumptionStage();
  private final StreamId stream = newStream();
  private final List<KafkaPolling> started = new ArrayList<>();

  @BeforeEach
  void sendTheFirst() {
    send(Topic.MEETINGS, 1, 2);
  }

  @AfterEach
  void close() {
    started.forEach(KafkaPollingTest::stop);
    stage.close();
  }

  @Test
  void what_comes_to_kafka_is_taken_in() {
    poll(Topic.MEETINGS);

    awaitVersions(1, 2);
    send(Topic.MEETINGS, 3, 4);
    awaitVersions(1, 2, 3, 4);
  }

  @Test
  void whoever_starts_again_goes_on_where_the_tables_say() {
    KafkaPolling first = poll(Topic.MEETINGS);
    awaitVersions(1, 2);
    stop(first);
    send(Topic.MEETINGS, 3);

    poll(Topic.MEETINGS);

    awaitVersions(1, 2, 3);
  }

  @Test
  void when_kafka_was_away_it_goes_on() {
    poll(Topic.MEETINGS);
    awaitVersions(1, 2);

    RealKafka.kill();
    RealKafka.startAgain();
    send(Topic.MEETINGS, 3);

    awaitVersions(1, 2, 3);
  }

  @Test
  void a_consumer_that_fails_is_replaced_and_readiness_says_so_meanwhile_though_nothing_comes() {
    KafkaPolling first = poll(Topic.MEETINGS);
    awaitVersions(1, 2);
    stop(first);
    var broken = new MockConsumer<String, byte[]>("earliest");
    broken.setPollException(new KafkaException("not what was expected"));
    var state = new ConsumptionState();
    poll(Topic.MEETINGS, state, firstThenGoodOnes(broken, Topic.MEETINGS));

    await().atMost(SOON).until(() -> state.trouble().isPresent());
    assertThat(state.trouble()).contains("not what was expected");
    await().atMost(SOON).until(() -> state.trouble().isEmpty());
    assertThat(broken.closed()).isTrue();
    send(Topic.MEETINGS, 3);
    awaitVersions(1, 2, 3);
  }

  @Test
  void where_nothing_comes_kafka_is_left_alone_between_two_questions() {
    Queue<Instant> asked = new ConcurrentLinkedQueue<>();
    var quiet =
        new MockConsumer<String, byte[]>("earliest") {
          @Override
          public synchronized ConsumerRecords<String, byte[]> poll(Duration timeout) {
            asked.add(Instant.now());
            return super.poll(timeout);
          }
        };
    poll(Topic.MEETINGS, new ConsumptionState(), firstThenGoodOnes(quiet, Topic.MEETINGS));

    await().atMost(SOON).until(() -> asked.size() >= 4);

    Instant first = asked.remove();
    asked.remove();
    asked.remove();
    assertThat(Duration.between(first, asked.remove()))
        .isGreaterThanOrEqualTo(config(Topic.MEETINGS).restTime().multipliedBy(3));
  }

  @Test
  void an_event_that_cannot_be_right_ends_polling_and_what_comes_after_it_waits() {
    send(Topic.HANDOVERS, 1, 3);
    var state = new ConsumptionState();
    poll(Topic.HANDOVERS, state);
    await().atMost(SOON).until(state::isStopped);

    assertThat(state.trouble()).hasValueSatisfying(why -> assertThat(why).contains("version 3"));
    assertThat(stage.ledger().versions(stream)).isEmpty();
  }

  @Test
  void whom_the_broker_takes_for_another_once_joins_again() {
    var fenced = new MockConsumer<String, byte[]>("earliest");
    fenced.setPollException(new FencedInstanceIdException("the broker forgot who joined last"));
    poll(Topic.MEETINGS, new ConsumptionState(), firstThenGoodOnes(fenced, Topic.MEETINGS));

    awaitVersions(1, 2);
  }

  @Test
  void of_two_processes_with_one_name_the_older_stops_and_says_why() {
    var older = new ConsumptionState();
    poll(Topic.MEETINGS, older);
    awaitVersions(1, 2);

    poll(Topic.MEETINGS);

    await().atMost(SOON).until(older::isStopped);
    assertThat(older.trouble()).hasValueSatisfying(why -> assertThat(why).contains("one-of-many"));
    send(Topic.MEETINGS, 3);
    awaitVersions(1, 2, 3);
  }

  private KafkaPolling poll(Topic topic) {
    return poll(topic, new ConsumptionState());
  }

  private KafkaPolling poll(Topic topic, ConsumptionState state) {
    return poll(topic, state, consumers(topic));
  }

  private KafkaPolling poll(Topic topic, ConsumptionState state, KafkaConsumers consumers) {
    var metrics = new SimpleMeterRegistry();
    var polling =
        new KafkaPolling(
            new EventConsumer(
                stage.database().pool(),
                stage.store(),
                stage.ledger(),
                state,
                Samples.CLOCK,
                metrics),
            state,
            stage.database().pool(),
            metrics,
            config(topic),
            consumers,
            Clock.systemUTC());
    polling.start(new StartupEvent());
    started.add(polling);
    return polling;
  }

  private KafkaConsumers consumers(Topic topic) {
    return new KafkaConsumers(config(topic), CONNECTION, stream.value());
  }

  private KafkaConsumers firstThenGoodOnes(Consumer<String, byte[]> first, Topic topic) {
    var left = new ArrayDeque<>(List.of(first));
    return new KafkaConsumers(config(topic), CONNECTION, stream.value()) {
      @Override
      Consumer<String, byte[]> connect() {
        return left.isEmpty() ? super.connect() : left.remove();
      }
    };
  }

  private static ConsumptionConfig config(Topic topic) {
    return StoreConfig.mapped(
        ConsumptionConfig.class,
        "telesales.consumption.",
        Map.of("topics", topic.wireName(), "instance", "one-of-many"));
  }

  private static void stop(KafkaPolling polling) {
    polling.stop(new ShutdownEvent());
  }

  private void send(Topic topic, long... versions) {
    Records records = Records.of(stream, versions);
    try (var producer =
        new KafkaProducer<>(CONNECTION, new StringSerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent =
          records.all().stream()
              .map(
                  each ->
                      new ProducerRecord<>(
                          topic.wireName(), null, each.key(), each.value(), each.headers()))
              .map(producer::send)
              .toList();
      producer.flush();
      sent.forEach(Future::resultNow);
    }
  }

  private void awaitVersions(long... versions) {
    List<Long> expected = LongStream.of(versions).boxed().toList();
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(stage.ledger().versions(stream)).isEqualTo(expected));
  }
}
