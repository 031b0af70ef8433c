package telesales.eventsourcing.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.Topic;

class StoredOffsetsTest {
  private static final TopicPartition KNOWN = new TopicPartition(Topic.FLOOR.wireName(), 0);
  private static final TopicPartition NEW = new TopicPartition(Topic.FLOOR.wireName(), 1);

  private final ConsumptionStage stage = new ConsumptionStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void a_partition_begins_where_the_tables_say_and_not_where_kafka_does() {
    stage.takeIn(Records.of(newStream(), 1, 2, 3).all());
    try (var consumer = new MockConsumer<String, byte[]>("none")) {
      consumer.assign(List.of(KNOWN, NEW));
      consumer.updateBeginningOffsets(Map.of(KNOWN, 0L, NEW, 0L));
      consumer.updateEndOffsets(Map.of(KNOWN, 100L, NEW, 50L));

      new StoredOffsets(stage.database().pool(), consumer)
          .onPartitionsAssigned(List.of(KNOWN, NEW));

      assertThat(consumer.position(KNOWN)).isEqualTo(3);
      assertThat(consumer.position(NEW)).isZero();
    }
  }
}
