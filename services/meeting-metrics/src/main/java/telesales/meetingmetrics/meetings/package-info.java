/** The three meetings of a team's day: as they are held, and those that begin by themselves. */
@NullMarked
package telesales.meetingmetrics.meetings;

import org.jspecify.annotations.NullMarked;
