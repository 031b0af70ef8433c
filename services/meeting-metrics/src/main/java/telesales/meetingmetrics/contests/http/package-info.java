/** Contests over HTTP: drawn, cancelled, settled, rewarded. */
@NullMarked
package telesales.meetingmetrics.contests.http;

import org.jspecify.annotations.NullMarked;
