/** What the endpoints of this service share: bodies and parameters, read strictly. */
@NullMarked
package telesales.meetingmetrics.http;

import org.jspecify.annotations.NullMarked;
