package telesales.eventsourcing.consumption;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.Envelope;

/**
 * The rows that say how far this service has come in each partition, locked until the transaction
 * ends.
 */
final class OffsetRows {
  private static final String LOCK = Sql.file(OffsetRows.class, "lock-offsets.sql");
  private static final String BEGIN = Sql.file(OffsetRows.class, "begin-offsets.sql");
  private static final String ADVANCE = Sql.file(OffsetRows.class, "advance-offsets.sql");

  /** So that two transactions never wait for each other crosswise. */
  private static final Comparator<TopicPartition> ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

  private final ConsumptionTransaction transaction;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final Map<TopicPartition, ConsumerRecord<String, byte[]>> newest = new HashMap<>();

  OffsetRows(ConsumptionTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * The records that no one has taken in yet.
   *
   * @throws OffsetHole if records between those taken in and these, or among these, are missing
   */
  List<ConsumerRecord<String, byte[]>> notYetTakenIn(List<ConsumerRecord<String, byte[]>> records) {
    Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> parts = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> each : records) {
      parts.computeIfAbsent(partition(each), _ -> new ArrayList<>()).add(each);
    }
    lock(firstOffsets(parts));
    List<ConsumerRecord<String, byte[]>> remaining = new ArrayList<>(records.size());
    parts.forEach((partition, all) -> addRemaining(partition, all, remaining));
    return remaining;
  }

  private void addRemaining(
      TopicPartition partition,
      List<ConsumerRecord<String, byte[]>> records,
      List<ConsumerRecord<String, byte[]>> remaining) {
    long expected = next.getOrDefault(partition, 0L);
    for (ConsumerRecord<String, byte[]> each : records) {
      if (each.offset() > expected) {
        throw new OffsetHole(partition, expected, each.offset());
      }
      if (each.offset() == expected) {
        remaining.add(each);
        expected++;
        newest.put(partition, each);
      }
    }
    next.put(partition, expected);
  }

  /** To behind the records that {@link #notYetTakenIn} gave. */
  void advance() {
    List<TopicPartition> partitions = newest.keySet().stream().sorted(ORDER).toList();
    transaction.write(
        ADVANCE,
        Tuple.of(
            partitions.stream().map(TopicPartition::topic).toArray(String[]::new),
            partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new),
            partitions.stream().map(next::get).toArray(Long[]::new),
            partitions.stream().map(this::recordedAt).toArray(OffsetDateTime[]::new)));
  }

  private OffsetDateTime recordedAt(TopicPartition partition) {
    return Envelope.of(Objects.requireNonNull(newest.get(partition)))
        .recordedAt()
        .atOffset(ZoneOffset.UTC);
  }

  private void lock(Map<TopicPartition, Long> first) {
    next.putAll(locked(first));
    if (next.isEmpty()) {
      // A partition's first record ever begins its row.
      transaction.execute(BEGIN, columns(first));
      next.putAll(locked(first));
    }
  }

  private Map<TopicPartition, Long> locked(Map<TopicPartition, Long> first) {
    Tuple partitions = columns(first);
    Map<TopicPartition, Long> locked = new HashMap<>();
    for (Row row :
        transaction.execute(LOCK, Tuple.of(partitions.getValue(0), partitions.getValue(1)))) {
      locked.put(new TopicPartition(row.getString(0), row.getInteger(1)), row.getLong(2));
    }
    return locked;
  }

  private static Map<TopicPartition, Long> firstOffsets(
      Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> parts) {
    Map<TopicPartition, Long> first = new HashMap<>();
    parts.forEach((partition, all) -> first.put(partition, all.getFirst().offset()));
    return first;
  }

  private static TopicPartition partition(ConsumerRecord<String, byte[]> each) {
    return new TopicPartition(each.topic(), each.partition());
  }

  private static Tuple columns(Map<TopicPartition, Long> offsets) {
    List<Map.Entry<TopicPartition, Long>> rows =
        offsets.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER)).toList();
    return Tuple.of(
        rows.stream().map(row -> row.getKey().topic()).toArray(String[]::new),
        rows.stream().map(row -> row.getKey().partition()).toArray(Integer[]::new),
        rows.stream().map(Map.Entry::getValue).toArray(Long[]::new));
  }
}
