/** The three meetings of a team's day, for those who hold them. */
@NullMarked
package telesales.meetingmetrics.meetings.http;

import org.jspecify.annotations.NullMarked;
