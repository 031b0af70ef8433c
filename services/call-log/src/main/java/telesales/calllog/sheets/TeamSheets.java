package telesales.calllog.sheets;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import telesales.calllog.sheets.SheetStatus.Status;

/**
 * Everybody's sheets of one day.
 *
 * @param date the team's local day
 * @param today the team's local day at present
 * @param dueAt by when they are to be handed in
 * @param total who made calls that day or handed a sheet in; nobody else owes one
 * @param submitted how many wait for the manager
 * @param late how many were handed in too late
 * @param missing how many should be handed in by now and are not
 */
record TeamSheets(
    String team,
    LocalDate date,
    String timezone,
    LocalDate today,
    Instant dueAt,
    long total,
    long submitted,
    long accepted,
    long returned,
    long late,
    long missing,
    List<Row> agents) {

  /**
   * One agent's.
   *
   * @param calls how many it has now
   */
  record Row(String agent, String name, @JsonUnwrapped SheetStatus standing, int calls) {
    private boolean is(Status status) {
      return standing.status() == status;
    }

    private boolean isOwed() {
      return calls > 0 || !is(Status.NONE);
    }
  }

  static TeamSheets of(String team, SheetDay day, Instant dueAt, List<Row> rows) {
    return new TeamSheets(
        team,
        day.date(),
        day.zone().getId(),
        day.today(),
        dueAt,
        count(rows, Row::isOwed),
        count(rows, row -> row.is(Status.SUBMITTED)),
        count(rows, row -> row.is(Status.ACCEPTED)),
        count(rows, row -> row.is(Status.RETURNED)),
        count(rows, row -> !row.is(Status.NONE) && row.standing().late()),
        count(rows, row -> row.is(Status.NONE) && row.isOwed() && row.standing().late()),
        rows);
  }

  private static long count(List<Row> rows, Predicate<Row> fitting) {
    return rows.stream().filter(fitting).count();
  }
}
