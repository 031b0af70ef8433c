/** An agent's day, for the agent and the manager. */
@NullMarked
package telesales.meetingmetrics.agentday.http;

import org.jspecify.annotations.NullMarked;
