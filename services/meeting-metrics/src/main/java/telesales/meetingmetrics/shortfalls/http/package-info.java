/** Shortfalls over HTTP: the reasons, and who gives them. */
@NullMarked
package telesales.meetingmetrics.shortfalls.http;

import org.jspecify.annotations.NullMarked;
