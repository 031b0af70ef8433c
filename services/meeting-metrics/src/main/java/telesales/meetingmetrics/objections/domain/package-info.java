/** How the objection book is written. */
@NullMarked
package telesales.meetingmetrics.objections.domain;

import org.jspecify.annotations.NullMarked;
