/** Carries commands to streams: load, decide, append, and again on a conflict. */
@NullMarked
package telesales.eventsourcing.command;

import org.jspecify.annotations.NullMarked;
