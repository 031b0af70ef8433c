/** What an event store promises, wherever it keeps its events. */
@NullMarked
package telesales.eventsourcing.store;

import org.jspecify.annotations.NullMarked;
