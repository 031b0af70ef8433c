package telesales.projection.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which overview.
 *
 * @param department null for the company
 * @param date null for today, whenever it is asked
 * @param asOf null for the present
 */
public record OverviewQuestion(
    @Nullable String department, @Nullable LocalDate date, @Nullable Instant asOf) {}
