/** A meeting, from its opening to its end: the rules. */
@NullMarked
package telesales.meetingmetrics.meetings.domain;

import org.jspecify.annotations.NullMarked;
