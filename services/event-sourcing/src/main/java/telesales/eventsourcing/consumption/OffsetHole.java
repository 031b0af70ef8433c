package telesales.eventsourcing.consumption;

import org.apache.kafka.common.TopicPartition;

/** Kafka gave records beyond those that were to come next: some in between were never seen. */
final class OffsetHole extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OffsetHole(TopicPartition partition, long next, long first) {
    super("%s: offset %d came where %d was to be next".formatted(partition, first, next));
  }
}
