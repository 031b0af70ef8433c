/** The rules of what counts as an effective call, and the one that every company begins with. */
@NullMarked
package telesales.meetingmetrics.effectivecalls;

import org.jspecify.annotations.NullMarked;
