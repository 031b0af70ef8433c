package telesales.projection.briefing;

import java.time.LocalDate;

/**
 * A win story that somebody who won by results owes for the next morning meeting.
 *
 * @param date the local day of the success
 */
public record OwedStory(LocalDate date, String agent, String name) {}
