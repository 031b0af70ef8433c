/** What this service does about calls, leads, and its own floor and targets. */
@NullMarked
package telesales.meetingmetrics.reaction;

import org.jspecify.annotations.NullMarked;
