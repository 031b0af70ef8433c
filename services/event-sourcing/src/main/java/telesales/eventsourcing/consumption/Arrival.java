package telesales.eventsourcing.consumption;

import org.apache.kafka.clients.consumer.ConsumerRecord;
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

  /** What it is called on the wire. */
  String type() {
    return envelope.type();
  }

  ReceivedEvent read() {
    return envelope.open();
  }
}
