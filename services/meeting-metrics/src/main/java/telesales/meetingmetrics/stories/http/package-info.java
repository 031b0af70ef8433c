/** Win stories over HTTP. */
@NullMarked
package telesales.meetingmetrics.stories.http;

import org.jspecify.annotations.NullMarked;
