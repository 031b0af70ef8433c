/** Event sourcing on PostgreSQL and Kafka, as the services use it. */
@NullMarked
package telesales.eventsourcing;

import org.jspecify.annotations.NullMarked;
