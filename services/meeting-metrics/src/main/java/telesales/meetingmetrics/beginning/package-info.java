/** What every company begins with. */
@NullMarked
package telesales.meetingmetrics.beginning;

import org.jspecify.annotations.NullMarked;
