/** The floor, its calendar and targets, its agents' days, and the three meetings of the day. */
@NullMarked
package telesales.meetingmetrics;

import org.jspecify.annotations.NullMarked;
