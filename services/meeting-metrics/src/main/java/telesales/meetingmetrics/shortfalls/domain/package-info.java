/** Who may say why targets were missed, and until when. */
@NullMarked
package telesales.meetingmetrics.shortfalls.domain;

import org.jspecify.annotations.NullMarked;
