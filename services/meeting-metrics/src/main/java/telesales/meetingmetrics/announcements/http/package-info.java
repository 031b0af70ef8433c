/** Announcements, for those who make them. */
@NullMarked
package telesales.meetingmetrics.announcements.http;

import org.jspecify.annotations.NullMarked;
