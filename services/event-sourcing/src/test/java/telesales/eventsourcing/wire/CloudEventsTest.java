package telesales.eventsourcing.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static telesales.eventsourcing.infrastructure.Samples.NINE;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

class CloudEventsTest {
  private static final NewEvent EVENT = Samples.event("王敏");

  @Test
  void an_event_comes_out_of_kafka_as_it_went_in() {
    var meta = new EventMeta("mira", "request-1", "event-1");

    ReceivedEvent received = received(CloudEvents.toRecord(stored(meta), "topic", "/telesales/x"));

    assertThat(received)
        .isEqualTo(
            new ReceivedEvent(
                new StreamId("agent-1"),
                3,
                EVENT.id(),
                NINE,
                NINE.plusSeconds(7),
                meta,
                "telesales.floor.agent-named.v1",
                Optional.of(Samples.named("王敏"))));
  }

  @Test
  void what_is_not_known_of_its_origin_is_absent() {
    var record = CloudEvents.toRecord(stored(EventMeta.by("mira")), "topic", "/telesales/x");

    assertThat(record.headers().lastHeader("ce_correlationid")).isNull();
    assertThat(received(record).meta()).isEqualTo(EventMeta.by("mira"));
  }

  @Test
  void a_stranger_sees_a_cloud_event_in_binary_mode() {
    var record = CloudEvents.toRecord(stored(EventMeta.by("mira")), "topic", "/telesales/x");

    assertThat(record.key()).isEqualTo("agent-1");
    assertThat(record.value()).isEqualTo(EVENT.data().getBytes(UTF_8));
    assertThat(
            StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> header.key() + ": " + new String(header.value(), UTF_8)))
        .containsExactlyInAnyOrder(
            "ce_specversion: 1.0",
            "ce_id: " + EVENT.id(),
            "ce_type: telesales.floor.agent-named.v1",
            "ce_source: /telesales/x",
            "ce_time: 2026-03-02T01:00:00Z",
            "content-type: application/json",
            "ce_streamversion: 3",
            "ce_position: 40",
            "ce_recordedat: 2026-03-02T01:00:07Z",
            "ce_actor: mira");
  }

  @Test
  void a_time_that_is_none_is_the_records_fault_also_where_only_its_outside_is_read() {
    var record = CloudEvents.toRecord(stored(EventMeta.by("mira")), "topic", "/telesales/x");
    record.headers().remove("ce_recordedat").add("ce_recordedat", "yesterday".getBytes(UTF_8));

    assertThatExceptionOfType(UnreadableRecord.class)
        .isThrownBy(() -> Envelope.of(arrived(record)).recordedAt())
        .withMessageStartingWith("topic, partition 0, offset 0: ");
  }

  private static StoredEvent stored(EventMeta meta) {
    return new StoredEvent(
        new StreamId("agent-1"),
        3,
        40,
        EVENT.id(),
        EVENT.type(),
        EVENT.schemaVersion(),
        NINE,
        NINE.plusSeconds(7),
        EVENT.data(),
        meta);
  }

  private static ReceivedEvent received(ProducerRecord<String, byte[]> record) {
    return CloudEvents.fromRecord(arrived(record));
  }

  private static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> record) {
    return new ConsumerRecord<>(
        record.topic(),
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        record.key(),
        record.value(),
        record.headers(),
        Optional.empty());
  }
}
