/** Who works where, and from which day on: the rules. */
@NullMarked
package telesales.meetingmetrics.floor.domain;

import org.jspecify.annotations.NullMarked;
