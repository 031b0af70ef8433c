/** The floor as it is now. */
@NullMarked
package telesales.meetingmetrics.floor;

import org.jspecify.annotations.NullMarked;
