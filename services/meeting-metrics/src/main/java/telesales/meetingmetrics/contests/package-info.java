/** Contests (PK) as they are kept, and the figures they are settled by. */
@NullMarked
package telesales.meetingmetrics.contests;

import org.jspecify.annotations.NullMarked;
