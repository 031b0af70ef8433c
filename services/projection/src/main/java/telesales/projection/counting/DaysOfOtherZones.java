package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import telesales.contracts.AgentId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.HeldOffset;
import telesales.projection.history.Column;

/**
 * Moves everything that was counted for agents to the days and hours that it has by their zones
 * now. Rare: a floor or a team is given its zone before its first call, or moves once in its life.
 * The days gone by move, too, also for who looks back to before it was said.
 */
final class DaysOfOtherZones {
  private static final String EVERYBODY = Sql.file(DaysOfOtherZones.class, "agents-counted.sql");
  private static final String SPAN = Sql.file(DaysOfOtherZones.class, "span-of-counted.sql");
  private static final List<String> MOVE =
      List.of(
          Sql.file(DaysOfOtherZones.class, "move-calls.sql"),
          Sql.file(DaysOfOtherZones.class, "move-interests.sql"),
          Sql.file(DaysOfOtherZones.class, "move-lead-results.sql"),
          Sql.file(DaysOfOtherZones.class, "move-lead-stages.sql"));

  private record OfAgent(AgentId agent, HeldOffset offset) {}

  private static final List<Column<OfAgent>> COLUMNS =
      List.of(
          Column.text("agent", held -> held.agent().value()),
          Column.instant("from_at", held -> held.offset().from()),
          Column.instant("until_at", held -> held.offset().until()),
          Column.number("seconds", held -> (long) held.offset().seconds()));

  private final AgentZones zones;
  private final ConsumptionTransaction transaction;

  DaysOfOtherZones(AgentZones zones, ConsumptionTransaction transaction) {
    this.zones = zones;
    this.transaction = transaction;
  }

  void countEverybodyAnew() {
    List<String> agents = new ArrayList<>();
    transaction.execute(EVERYBODY, Tuple.tuple()).forEach(row -> agents.add(row.getString(0)));
    countAnew(agents);
  }

  void countAnew(Collection<String> agents) {
    String[] whose = agents.toArray(String[]::new);
    Row span = transaction.execute(SPAN, Tuple.of((Object) whose)).iterator().next();
    OffsetDateTime first = span.getOffsetDateTime("first_at");
    OffsetDateTime last = span.getOffsetDateTime("last_at");
    if (first == null || last == null) {
      return;
    }
    Tuple offsets = offsets(agents, first.toInstant(), last.toInstant());
    MOVE.forEach(statement -> transaction.execute(statement, offsets));
    SumsAnew.OF_AGENTS.forEach(
        statement -> transaction.execute(statement, Tuple.of((Object) whose)));
  }

  /** For whom from when until when which offset holds. */
  private Tuple offsets(Collection<String> agents, Instant first, Instant last) {
    Instant until = last.plusSeconds(1);
    List<OfAgent> held = new ArrayList<>();
    for (String each : agents) {
      var agent = new AgentId(each);
      zones.offsets(agent, first, until).forEach(offset -> held.add(new OfAgent(agent, offset)));
    }
    return Tuple.tuple(COLUMNS.stream().map(column -> column.of(held)).toList());
  }
}
