package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.history.Column;

/** Finds what is behind a figure: the very rows that the figure is the sum of. */
@ApplicationScoped
class CallsBehind {
  private static final String FIGURE = Sql.file(CallsBehind.class, "calls-behind-figure.sql");
  private static final String INTERESTED_LEADS =
      Sql.file(CallsBehind.class, "calls-behind-interested-leads.sql");

  /** As many as the longest month has. */
  private static final int MOST_DAYS = 31;

  private record Page(
      long total,
      List<CallsBehindFigure.Call> calls,
      List<CallsBehindFigure.Result> results,
      List<PageEnd> ends) {
    Stream<String> agents() {
      return Stream.concat(
          calls.stream().map(CallsBehindFigure.Call::agent),
          results.stream().map(CallsBehindFigure.Result::agent));
    }
  }

  private final Snapshots snapshots;
  private final Clock clock;

  CallsBehind(Snapshots snapshots, Clock clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** Fails with a problem if there is no such team. */
  Uni<CallsBehindFigure> find(CallsQuestion question) {
    return snapshots.read(
        (connection, zones) -> find(question, connection, question.board().zone(zones)));
  }

  private Uni<CallsBehindFigure> find(
      CallsQuestion question, SqlConnection connection, ZoneId zone) {
    BoardQuestion board = question.board();
    LocalDate date =
        board.date() == null ? LocalDate.ofInstant(clock.instant(), zone) : board.date();
    var tables = new BoardTables(connection, board.team(), board.asOf());
    return Uni.combine()
        .all()
        .unis(tables.team(), page(question, date, connection))
        .asTuple()
        .invoke(parts -> mustExist(parts.getItem1()))
        .map(parts -> parts.getItem2())
        .flatMap(
            page ->
                tables
                    .names(page.agents(), Stream.empty())
                    .map(names -> answer(question, date, page, names)));
  }

  private static Uni<Page> page(CallsQuestion question, LocalDate date, SqlConnection connection) {
    boolean leads = question.figure() == Metric.INTERESTED_LEADS;
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(question.board().team());
    parameters.add(first(question.from(), date));
    parameters.add(date);
    parameters.add(Known.at(question.board().asOf()));
    parameters.add(question.agent());
    if (!leads) {
      parameters.add(question.figure().name());
    }
    parameters.add(Column.utc(question.after().startedAt()));
    parameters.add(question.after().id());
    parameters.add((long) question.limit());
    parameters.add(question.breachesOnly());
    parameters.add(question.objection());
    return connection
        .preparedQuery(leads ? INTERESTED_LEADS : FIGURE)
        .execute(Tuple.tuple(parameters))
        .map(CallsBehind::read);
  }

  private static LocalDate first(@Nullable LocalDate from, LocalDate date) {
    if (from == null) {
      return date;
    }
    if (from.isAfter(date) || from.isBefore(date.minusDays(MOST_DAYS - 1))) {
      throw ProblemException.invalid(
          List.of(
              new Problem.FieldError(
                  "from", "must be at most " + (MOST_DAYS - 1) + " days before the date")));
    }
    return from;
  }

  private static Page read(RowSet<Row> rows) {
    long total = 0;
    List<CallsBehindFigure.Call> calls = new ArrayList<>();
    List<CallsBehindFigure.Result> results = new ArrayList<>();
    List<PageEnd> ends = new ArrayList<>();
    for (Row row : rows) {
      total = row.getLong("total");
      OffsetDateTime startedAt = row.getOffsetDateTime("started_at");
      // A page without calls is one row, for the total.
      if (startedAt != null) {
        if (row.getString("kind").equals("call")) {
          calls.add(call(row, startedAt));
        } else {
          results.add(result(row, startedAt));
        }
        ends.add(new PageEnd(startedAt.toInstant(), row.getString("id")));
      }
    }
    return new Page(total, List.copyOf(calls), List.copyOf(results), ends);
  }

  private static CallsBehindFigure.Call call(Row row, OffsetDateTime startedAt) {
    return new CallsBehindFigure.Call(
        row.getString("call_id"),
        row.getString("agent"),
        row.getString("agent"),
        startedAt.toInstant(),
        row.getLong("talk_seconds"),
        row.getString("disposition"),
        row.getString("grade"),
        row.getInteger("wechat_adds") > 0,
        row.getString("campaign"),
        row.getString("customer"),
        row.getString("breach"),
        row.getLong("value"));
  }

  private static CallsBehindFigure.Result result(Row row, OffsetDateTime at) {
    return new CallsBehindFigure.Result(
        row.getString("kind"),
        row.getString("id"),
        row.getString("lead"),
        row.getString("agent"),
        row.getString("agent"),
        at.toInstant(),
        row.getString("visit_kind"),
        row.getString("grade"),
        row.getString("currency"),
        row.getLong("value"));
  }

  private static CallsBehindFigure answer(
      CallsQuestion question, LocalDate date, Page page, Names names) {
    boolean full = page.ends().size() == question.limit();
    return new CallsBehindFigure(
        question.figure().wireName(),
        question.agent(),
        date,
        question.from(),
        page.total(),
        page.calls().stream().map(call -> call.named(names)).toList(),
        page.results().stream().map(result -> result.named(names)).toList(),
        full ? page.ends().getLast().written() : null);
  }

  private static void mustExist(Optional<Board.Team> team) {
    if (team.isEmpty()) {
      throw ProblemException.notFound("no such team");
    }
  }
}
