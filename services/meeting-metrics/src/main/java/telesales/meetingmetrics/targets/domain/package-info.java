/** What is to be reached: the rules. */
@NullMarked
package telesales.meetingmetrics.targets.domain;

import org.jspecify.annotations.NullMarked;
