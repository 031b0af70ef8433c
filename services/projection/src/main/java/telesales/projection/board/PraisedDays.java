package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Of which day before the morning meeting speaks.
 *
 * @param earlier the figures of its month that lie before what the board looks at anyhow
 */
record PraisedDays(LocalDate lastWorkingDay, List<AgentDay> earlier) {
  /** The longest holidays are shorter; further back there is nothing to praise any more. */
  static final int LONGEST_BREAK = 31;

  static Uni<PraisedDays> read(LocalDate date, Board.Team team, BoardTables tables) {
    return tables
        .worksOn(date.minusDays(LONGEST_BREAK), date.minusDays(1), team)
        .map(works -> lastWorkingDay(date, works))
        .chain(
            day ->
                earlier(day.withDayOfMonth(1), BoardFacts.firstDay(date), tables)
                    .map(days -> new PraisedDays(day, days)));
  }

  /** The last day before on which the team works by its calendar; if there is none, yesterday. */
  static LocalDate lastWorkingDay(LocalDate date, Predicate<LocalDate> works) {
    return IntStream.rangeClosed(1, LONGEST_BREAK)
        .mapToObj(date::minusDays)
        .filter(works)
        .findFirst()
        .orElse(date.minusDays(1));
  }

  private static Uni<List<AgentDay>> earlier(LocalDate from, LocalDate before, BoardTables tables) {
    return from.isBefore(before)
        ? tables.agentDays(from, before.minusDays(1))
        : Uni.createFrom().item(List.of());
  }
}
