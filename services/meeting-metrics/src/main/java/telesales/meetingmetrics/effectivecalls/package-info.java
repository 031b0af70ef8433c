/** The rules of what counts as an effective call, as they are now. */
@NullMarked
package telesales.meetingmetrics.effectivecalls;

import org.jspecify.annotations.NullMarked;
