package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telesales.contracts.AgentId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.Figures;
import telesales.figures.WorkBlock;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.agentday.domain.DayChanges;
import telesales.meetingmetrics.agentday.domain.DayFigures;

/** The figures of agents' days. */
final class AgentDays {
  private static final int FIRST_FIGURE = 3;

  private record Half(AgentDay day, WorkBlock block, Figures figures) {}

  private final ConsumptionTransaction transaction;

  AgentDays(ConsumptionTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * Always both halves of a day, also where one does not change: so whoever adds to a day holds the
   * whole of it, and the sum that is judged afterwards is the sum of all who were before.
   */
  void add(DayChanges changes) {
    List<Half> halves = new ArrayList<>();
    changes
        .byDay()
        .forEach(
            (day, figures) -> {
              for (WorkBlock block : WorkBlock.values()) {
                halves.add(new Half(day, block, figures.of(block)));
              }
            });
    transaction.write(
        Statements.ADD_TO_AGENT_DAYS,
        Columns.of(halves)
            .text(half -> half.day().agent().value())
            .day(half -> half.day().date())
            .text(half -> Columns.block(half.block()))
            .figures(Half::figures)
            .tuple());
    if (!changes.graded().isEmpty()) {
      transaction.write(Statements.COUNT_GRADED_LEADS_ANEW, keys(changes.graded()));
    }
  }

  Map<AgentDay, DayFigures> of(Collection<AgentDay> days) {
    Map<AgentDay, DayFigures> found = new HashMap<>();
    for (Row row : transaction.execute(Statements.AGENT_DAYS, keys(days))) {
      var day = new AgentDay(new AgentId(row.getString(0)), row.getLocalDate(1));
      WorkBlock block = Columns.block(row.getString(2));
      Figures figures = FigureColumns.read(row, FIRST_FIGURE);
      found.put(day, found.getOrDefault(day, DayFigures.NONE).plus(block, figures));
    }
    return found;
  }

  /** The next page, by days and agents, of the days that something calls to be judged again. */
  List<AgentDay> since(DaysToJudge.Since since, AgentDay after, int most) {
    LocalDate first = since.day();
    String agent = after.agent().value();
    RowSet<Row> rows =
        since.everybody()
            ? transaction.execute(Statements.DAYS_SINCE, Tuple.of(first, after.date(), agent, most))
            : transaction.execute(
                Statements.DAYS_OF_AGENTS_SINCE,
                Tuple.of(first, after.date(), agent, most, since.agents().toArray(String[]::new)));
    List<AgentDay> days = new ArrayList<>(rows.size());
    rows.forEach(row -> days.add(new AgentDay(new AgentId(row.getString(1)), row.getLocalDate(0))));
    return days;
  }

  private static Tuple keys(Collection<AgentDay> days) {
    return Columns.of(days).text(day -> day.agent().value()).day(AgentDay::date).tuple();
  }
}
