/** The calendar, for those who set it and those who work by it. */
@NullMarked
package telesales.meetingmetrics.calendar.http;

import org.jspecify.annotations.NullMarked;
