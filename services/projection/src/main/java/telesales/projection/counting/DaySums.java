package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telesales.contracts.AgentId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.Figures;
import telesales.projection.Changes;
import telesales.projection.history.Column;

/**
 * What a batch of events adds to and takes from the figures of agents' hours and days, folded in
 * memory and written with one statement a table.
 */
final class DaySums {
  private static final String ADD_TO_DAYS = Sql.file(DaySums.class, "add-to-agent-days.sql");
  private static final String COUNT_GRADED = Sql.file(DaySums.class, "count-graded-leads.sql");
  private static final String ADD_TO_HOURS = Sql.file(DaySums.class, "add-to-agent-hours.sql");

  /** What one hour of an agent's gained, and when the newest of that was recorded. */
  record Gain(AgentId agent, Hour hour, Figures figures, Instant changedAt) {
    private static Gain both(Gain one, Gain other) {
      return new Gain(
          one.agent,
          one.hour,
          one.figures.plus(other.figures),
          one.changedAt.isAfter(other.changedAt) ? one.changedAt : other.changedAt);
    }
  }

  private record Key(AgentId agent, Hour hour) {}

  private static final Comparator<Gain> ORDER =
      Comparator.comparing((Gain gain) -> gain.agent().value())
          .thenComparing(gain -> gain.hour().day())
          .thenComparing(gain -> gain.hour().hour());

  private static final List<Column<Gain>> COLUMNS =
      List.of(
          Column.text("agent", gain -> gain.agent().value()),
          Column.day("day", gain -> gain.hour().day()),
          Column.number("hour", gain -> (long) gain.hour().hour()),
          Column.number("dials", gain -> gain.figures().dials()),
          Column.number("connected", gain -> gain.figures().connected()),
          Column.number("effective_calls", gain -> gain.figures().effectiveCalls()),
          Column.number("talk_seconds", gain -> gain.figures().talkSeconds()),
          Column.number("wechat_adds", gain -> gain.figures().wechatAdds()),
          Column.number("interested_leads", gain -> gain.figures().interestedLeads()),
          Column.number("deals", gain -> gain.figures().deals()),
          Column.number("visits", gain -> gain.figures().visits()),
          Column.number("qualified_visits", gain -> gain.figures().qualifiedVisits()),
          Column.number("first_visits", gain -> gain.figures().firstVisits()),
          Column.number("amount_signed", gain -> gain.figures().amountSigned()),
          Column.number("amount_received", gain -> gain.figures().amountReceived()),
          Column.number("deals_paid", gain -> gain.figures().dealsPaid()),
          Column.instant("changed_at", Gain::changedAt));

  /** An agent's day whose graded leads are to be counted anew. */
  private record Graded(String agent, LocalDate day) {}

  private static final List<Column<Graded>> GRADED =
      List.of(Column.text("agent", Graded::agent), Column.day("day", Graded::day));

  private final Map<Key, Gain> gains = new HashMap<>();
  private final Set<Graded> graded = new HashSet<>();

  void add(AgentId agent, Hour hour, Figures figures, Instant recordedAt) {
    gains.merge(new Key(agent, hour), new Gain(agent, hour, figures, recordedAt), Gain::both);
  }

  void takeBack(AgentId agent, Hour hour, Figures figures, Instant recordedAt) {
    add(agent, hour, Figures.NONE.minus(figures), recordedAt);
  }

  /** Something that counts by days, not by calls: it is counted anew, not added to. */
  void countGradedLeads(AgentId agent, LocalDate day) {
    graded.add(new Graded(agent.value(), day));
  }

  /** By agent and hour. */
  List<Gain> gains() {
    return gains.values().stream().sorted(ORDER).toList();
  }

  void write(ConsumptionTransaction transaction, Changes changes) {
    List<Gain> rows = gains();
    if (rows.isEmpty() || !changes.sumsFollow()) {
      return;
    }
    Tuple columns = Tuple.tuple(COLUMNS.stream().map(column -> column.of(rows)).toList());
    transaction.write(ADD_TO_DAYS, columns);
    transaction.write(ADD_TO_HOURS, columns);
    if (!graded.isEmpty()) {
      // Whoever added to these days holds them, and so sees what all before have added.
      List<Graded> days = List.copyOf(graded);
      transaction.write(
          COUNT_GRADED, Tuple.tuple(GRADED.stream().map(column -> column.of(days)).toList()));
    }
    rows.forEach(gain -> changes.of(gain.agent()));
  }
}
