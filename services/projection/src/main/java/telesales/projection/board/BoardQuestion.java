package telesales.projection.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which board.
 *
 * @param date null for today, whenever it is asked
 * @param asOf null for the present
 */
public record BoardQuestion(String team, @Nullable LocalDate date, @Nullable Instant asOf) {}
