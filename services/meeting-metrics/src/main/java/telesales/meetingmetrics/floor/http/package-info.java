/** The floor, for those who set it up and those who look at it. */
@NullMarked
package telesales.meetingmetrics.floor.http;

import org.jspecify.annotations.NullMarked;
