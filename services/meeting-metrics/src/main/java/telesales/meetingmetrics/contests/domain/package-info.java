/** A contest, from its draw to its reward: the rules. */
@NullMarked
package telesales.meetingmetrics.contests.domain;

import org.jspecify.annotations.NullMarked;
