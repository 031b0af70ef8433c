/** Special days from calendar files (iCalendar, RFC 5545). */
@NullMarked
package telesales.meetingmetrics.calendar.file;

import org.jspecify.annotations.NullMarked;
