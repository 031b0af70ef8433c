/** Rules as pure functions: all that a domain package needs of event sourcing. */
@NullMarked
package telesales.eventsourcing.decider;

import org.jspecify.annotations.NullMarked;
