/** Which calls are effective: how that is decided. */
@NullMarked
package telesales.meetingmetrics.effectivecalls.domain;

import org.jspecify.annotations.NullMarked;
