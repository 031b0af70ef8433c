/** How feedback is given, answered and passed on. */
@NullMarked
package telesales.meetingmetrics.feedback.domain;

import org.jspecify.annotations.NullMarked;
