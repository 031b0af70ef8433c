/** Feedback from the market and opinions, for those who give and answer it. */
@NullMarked
package telesales.meetingmetrics.feedback.http;

import org.jspecify.annotations.NullMarked;
