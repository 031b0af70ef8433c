/** Interested leads pass from their agents to managers, and none is dropped on the way. */
@NullMarked
package telesales.handover;

import org.jspecify.annotations.NullMarked;
