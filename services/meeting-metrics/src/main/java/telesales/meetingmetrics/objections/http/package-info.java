/** The objection book over HTTP. */
@NullMarked
package telesales.meetingmetrics.objections.http;

import org.jspecify.annotations.NullMarked;
