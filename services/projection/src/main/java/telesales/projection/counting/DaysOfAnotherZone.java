package telesales.projection.counting;

import static telesales.projection.history.Column.utc;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.HeldOffset;

/**
 * Moves everything that was counted to the days and hours of another zone. Rare: a floor is given
 * its zone before its first call, or moves once in its life.
 */
final class DaysOfAnotherZone {
  private static final String SPAN = Sql.file(DaysOfAnotherZone.class, "span-of-counted.sql");
  private static final List<String> MOVE =
      List.of(
          Sql.file(DaysOfAnotherZone.class, "move-calls.sql"),
          Sql.file(DaysOfAnotherZone.class, "move-interests.sql"),
          Sql.file(DaysOfAnotherZone.class, "move-lead-results.sql"),
          Sql.file(DaysOfAnotherZone.class, "move-lead-stages.sql"));
  private static final List<String> SUM =
      List.of(
          "DELETE FROM agent_day",
          "DELETE FROM agent_hour",
          Sql.file(DaysOfAnotherZone.class, "sum-agent-days.sql"),
          Sql.file(DaysOfAnotherZone.class, "sum-agent-hours.sql"));

  private final ZoneId zone;
  private final ConsumptionTransaction transaction;

  DaysOfAnotherZone(ZoneId zone, ConsumptionTransaction transaction) {
    this.zone = zone;
    this.transaction = transaction;
  }

  void countAnew() {
    Row span = transaction.execute(SPAN, Tuple.tuple()).iterator().next();
    OffsetDateTime first = span.getOffsetDateTime("first_at");
    OffsetDateTime last = span.getOffsetDateTime("last_at");
    if (first == null || last == null) {
      return;
    }
    Tuple offsets = offsets(first.toInstant(), last.toInstant());
    MOVE.forEach(statement -> transaction.execute(statement, offsets));
    SUM.forEach(statement -> transaction.execute(statement, Tuple.tuple()));
  }

  /** From when until when which offset holds. */
  private Tuple offsets(Instant first, Instant last) {
    List<HeldOffset> held = HeldOffset.between(zone, first, last);
    return Tuple.of(
        held.stream().map(each -> utc(each.from())).toArray(OffsetDateTime[]::new),
        held.stream().map(each -> utc(each.until())).toArray(OffsetDateTime[]::new),
        held.stream().map(HeldOffset::seconds).toArray(Integer[]::new));
  }
}
