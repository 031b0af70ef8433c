/** An agent's day: what calls and leads add to it, and which targets it has reached. */
@NullMarked
package telesales.meetingmetrics.agentday.domain;

import org.jspecify.annotations.NullMarked;
