package telesales.meetingmetrics.calendar.file;

import java.time.LocalDate;

/**
 * A special day as a calendar file names it.
 *
 * @param working whether it is worked in exchange for a day off
 */
public record FileDay(LocalDate date, boolean working, String name) {}
