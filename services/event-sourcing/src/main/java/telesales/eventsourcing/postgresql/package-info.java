/** The event store on PostgreSQL, with group commit and outbox. */
@NullMarked
package telesales.eventsourcing.postgresql;

import org.jspecify.annotations.NullMarked;
