/** What handovers hear of leads and of the floor. */
@NullMarked
package telesales.handover.reaction;

import org.jspecify.annotations.NullMarked;
