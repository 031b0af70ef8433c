/** A real PostgreSQL and a real Kafka, and a store to put on them. */
@NullMarked
package telesales.eventsourcing.infrastructure;

import org.jspecify.annotations.NullMarked;
