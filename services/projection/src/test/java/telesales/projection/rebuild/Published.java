package telesales.projection.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.wire.CloudEvents;
import telesales.eventsourcing.wire.EventJson;
import telesales.projection.Told;

/** Publishes on Kafka what services told. */
final class Published {
  private Published() {}

  static void all(List<Told> told) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", ServiceInfrastructure.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (Told each : told) {
        String topic = EventTypes.of(each.event()).topic().wireName();
        sent.add(producer.send(CloudEvents.toRecord(stored(each), topic, "/telesales/tests")));
      }
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StoredEvent stored(Told told) {
    String name = told.stream() + "#" + told.version();
    NewEvent event =
        EventJson.newEvent(
            UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
            told.event(),
            told.recordedAt(),
            EventMeta.by("another-service"));
    return new StoredEvent(
        told.stream(),
        told.version(),
        told.version(),
        event.id(),
        event.type(),
        event.schemaVersion(),
        event.occurredAt(),
        told.recordedAt(),
        event.data(),
        event.meta());
  }
}
