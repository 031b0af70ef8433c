package telesales.eventsourcing.consumption;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import telesales.contracts.Event;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.Envelope;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * An event that is not read yet. Most events of a busy topic concern few of the services that
 * follow it, and the others need not read them.
 */
record Arrival(StreamId stream, long streamVersion, Envelope envelope) {
  static Arrival of(ConsumerRecord<String, byte[]> record) {
    Envelope envelope = Envelope.of(record);
    return new Arrival(envelope.stream(), envelope.streamVersion(), envelope);
  }

  /** A type that this release does not know may concern anybody: it comes without its content. */
  boolean mayBeOneOf(Set<Class<? extends Event>> kinds) {
    return EventTypes.named(envelope.type())
        .map(type -> kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type.eventClass())))
        .orElse(true);
  }

  ReceivedEvent read() {
    return envelope.open();
  }
}
