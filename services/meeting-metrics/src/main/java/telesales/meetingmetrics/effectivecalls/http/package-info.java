/** The rules of what counts as an effective call, over HTTP. */
@NullMarked
package telesales.meetingmetrics.effectivecalls.http;

import org.jspecify.annotations.NullMarked;
