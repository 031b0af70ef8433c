package telesales.eventsourcing.wire;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record on one of our topics is not an event of ours. */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableRecord(ConsumerRecord<?, ?> record, @Nullable String why, @Nullable Throwable cause) {
    super(
        "%s, partition %d, offset %d: %s"
            .formatted(record.topic(), record.partition(), record.offset(), why),
        cause);
  }
}
