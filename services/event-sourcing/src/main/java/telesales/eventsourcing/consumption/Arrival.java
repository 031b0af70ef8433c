package telesales.eventsourcing.consumption;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import telesales.contracts.Event;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.CloudEvents;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * A record of which only the outside was read: enough to tell whether it is new. Most events of a
 * busy topic concern few of the services that follow it, and the others need not read them.
 */
record Arrival(StreamId stream, long streamVersion, ConsumerRecord<String, byte[]> record) {
  static Arrival of(ConsumerRecord<String, byte[]> record) {
    return new Arrival(CloudEvents.stream(record), CloudEvents.streamVersion(record), record);
  }

  /** A type that this release does not know may concern anybody: it comes without its content. */
  boolean mayBeOneOf(Set<Class<? extends Event>> kinds) {
    return EventTypes.named(CloudEvents.type(record))
        .map(type -> kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type.eventClass())))
        .orElse(true);
  }

  ReceivedEvent read() {
    return CloudEvents.fromRecord(record);
  }
}
