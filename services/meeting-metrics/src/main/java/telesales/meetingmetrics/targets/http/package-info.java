/** Targets, for those who set them and those who are measured by them. */
@NullMarked
package telesales.meetingmetrics.targets.http;

import org.jspecify.annotations.NullMarked;
