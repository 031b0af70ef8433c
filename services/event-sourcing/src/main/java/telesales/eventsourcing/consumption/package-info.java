/** Takes events from Kafka with exactly-once effect on this service's tables and streams. */
@NullMarked
package telesales.eventsourcing.consumption;

import org.jspecify.annotations.NullMarked;
