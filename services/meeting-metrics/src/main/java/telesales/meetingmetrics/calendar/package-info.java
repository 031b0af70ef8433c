/** The calendar as it is now. */
@NullMarked
package telesales.meetingmetrics.calendar;

import org.jspecify.annotations.NullMarked;
