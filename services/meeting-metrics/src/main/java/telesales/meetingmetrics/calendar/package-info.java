/** The calendar as it is now, and the one that every company begins with. */
@NullMarked
package telesales.meetingmetrics.calendar;

import org.jspecify.annotations.NullMarked;
