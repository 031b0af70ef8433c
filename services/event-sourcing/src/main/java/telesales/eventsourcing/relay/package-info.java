/** Carries the outbox to Kafka: at least once, in each stream's order. */
@NullMarked
package telesales.eventsourcing.relay;

import org.jspecify.annotations.NullMarked;
