/** On which days and at which hours is worked: how that is decided. */
@NullMarked
package telesales.meetingmetrics.calendar.domain;

import org.jspecify.annotations.NullMarked;
