package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import telesales.contracts.EventTypes;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.Scope;
import telesales.eventsourcing.consumption.Consumption;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.CloudEvents;
import telesales.eventsourcing.wire.EventJson;
import telesales.figures.WorkCalendar;

/** Takes events in as Kafka would give them, batch by batch, in partitions of its own. */
@Dependent
public class Feed {
  private static final Map<StreamId, Long> VERSIONS = new ConcurrentHashMap<>();

  /** Days of tests are chosen without a look at the calendar. */
  private static final CalendarSet EVERY_DAY_IS_WORKED =
      new CalendarSet(
          Scope.company(),
          WorkCalendar.USUAL.hours(),
          List.of(1, 2, 3, 4, 5, 6, 7),
          LocalDate.EPOCH.plusDays(1),
          "root");

  private static final AtomicBoolean BEGUN = new AtomicBoolean();
  private static final AtomicInteger PARTITIONS = new AtomicInteger(1000);

  private final Consumption consumption;
  private final int partition = PARTITIONS.getAndIncrement();
  private final Map<String, Long> offsets = new HashMap<>();

  Feed(Pool pool, PostgresEventStore store, MeetingMetricsReaction reaction) {
    consumption = new Consumption(pool, store, reaction, Duration.ofSeconds(30));
    if (BEGUN.compareAndSet(false, true)) {
      tell(new Told(new StreamId("calendar-of-tests"), EVERY_DAY_IS_WORKED));
    }
  }

  /** The same record again is a redelivery by Kafka. */
  ConsumerRecord<String, byte[]> record(Told told) {
    return record(told, VERSIONS.merge(told.stream(), 1L, Long::sum));
  }

  /** The newest event of that stream, sent by its relay a second time. */
  ConsumerRecord<String, byte[]> repeated(Told told) {
    return record(told, VERSIONS.get(told.stream()));
  }

  int takeIn(List<ConsumerRecord<String, byte[]>> records) {
    return consumption.takeIn(records);
  }

  /** All in one batch. */
  int tell(Told... events) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    for (Told each : events) {
      records.add(record(each));
    }
    return takeIn(records);
  }

  private ConsumerRecord<String, byte[]> record(Told told, long version) {
    Instant now = Instant.EPOCH;
    NewEvent wire =
        EventJson.newEvent(UUID.randomUUID(), told.event(), now, EventMeta.by("another-service"));
    var stored =
        new StoredEvent(
            told.stream(),
            version,
            version,
            wire.id(),
            wire.type(),
            wire.schemaVersion(),
            now,
            now,
            wire.data(),
            wire.meta());
    String topic = EventTypes.of(told.event()).topic().wireName();
    ProducerRecord<String, byte[]> sent = CloudEvents.toRecord(stored, topic, "/telesales/tests");
    long offset = offsets.merge(topic, 1L, Long::sum) - 1;
    return new ConsumerRecord<>(
        topic,
        partition,
        offset,
        0L,
        TimestampType.CREATE_TIME,
        0,
        0,
        sent.key(),
        sent.value(),
        sent.headers(),
        Optional.empty());
  }
}
