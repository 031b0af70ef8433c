package telesales.localinfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

  private static final Duration DEADLINE = Duration.ofSeconds(20);

  @TempDir static Path directory;
  private static LocalKafka kafka;

  @BeforeAll
  static void start() {
    kafka = LocalKafka.start(directory, LoopbackPorts.free());
  }

  @AfterAll
  static void stop() {
    kafka.close();
    assertThat(kafka.process().isAlive()).isFalse();
  }

  @Test
  void what_was_acknowledged_is_there_after_kill_9() throws Exception {
    kafka.ensureTopics(List.of("kept"), 1);
    send("kept", "before");

    kafka.process().destroyForcibly();
    assertThat(Waiting.ended(kafka.process(), Duration.ofSeconds(5))).isTrue();
    kafka = LocalKafka.start(directory, kafka.port());

    send("kept", "after");
    assertThat(received("kept", 2)).containsExactly("before", "after");
  }

  @Test
  void a_broker_left_behind_is_stopped_by_the_next_start() throws Exception {
    Process leftBehind = kafka.process();

    kafka = LocalKafka.start(directory, kafka.port());

    assertThat(leftBehind.isAlive()).isFalse();
    kafka.ensureTopics(List.of("adopted"), 1);
    send("adopted", "hello");
    assertThat(received("adopted", 1)).containsExactly("hello");
  }

  @Test
  void topics_may_be_asked_for_again() throws Exception {
    kafka.ensureTopics(List.of("once"), 1);
    kafka.ensureTopics(List.of("once", "more"), 3);

    send("more", "hello");
    assertThat(received("more", 1)).containsExactly("hello");
  }

  @Test
  void a_topic_nobody_made_is_refused() {
    assertThatThrownBy(() -> send("misspelt", "hello")).hasMessageContaining("misspelt");
  }

  private static void send(String topic, String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "max.block.ms", 5000),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "key", value)).get(10, TimeUnit.SECONDS);
    }
  }

  private static List<String> received(String topic, int count) {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    var values = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (values.size() < count && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }
}
