/**
 * What the meetings know beside figures: targets, which meeting is open, and who has which lead.
 */
@NullMarked
package telesales.projection.meeting;

import org.jspecify.annotations.NullMarked;
