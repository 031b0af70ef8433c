/** When an announcement may be made and withdrawn. */
@NullMarked
package telesales.meetingmetrics.announcements.domain;

import org.jspecify.annotations.NullMarked;
