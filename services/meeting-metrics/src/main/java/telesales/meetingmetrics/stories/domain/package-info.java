/** How win stories are written. */
@NullMarked
package telesales.meetingmetrics.stories.domain;

import org.jspecify.annotations.NullMarked;
