/** The targets as they are now. */
@NullMarked
package telesales.meetingmetrics.targets;

import org.jspecify.annotations.NullMarked;
