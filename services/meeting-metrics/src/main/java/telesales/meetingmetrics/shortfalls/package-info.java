/** The reasons for shortfalls that the company distinguishes. */
@NullMarked
package telesales.meetingmetrics.shortfalls;

import org.jspecify.annotations.NullMarked;
