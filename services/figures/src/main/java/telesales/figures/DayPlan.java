package telesales.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.WorkHours;

/**
 * How a team works on one day.
 *
 * @param working whether it does
 * @param name what makes the day special, if anything does
 * @param hours those of the day; on a day off those it would have
 */
public record DayPlan(LocalDate date, boolean working, @Nullable String name, WorkHours hours) {}
