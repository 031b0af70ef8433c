/** The targets as they are now, and those that every company begins with. */
@NullMarked
package telesales.meetingmetrics.targets;

import org.jspecify.annotations.NullMarked;
