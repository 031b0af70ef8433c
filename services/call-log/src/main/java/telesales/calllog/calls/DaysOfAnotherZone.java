package telesales.calllog.calls;

import static java.time.ZoneOffset.UTC;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.HeldOffset;

/** Moves every call to its day in another zone. */
final class DaysOfAnotherZone {
  private static final String SPAN = Sql.file(DaysOfAnotherZone.class, "span-of-calls.sql");
  private static final String MOVE = Sql.file(DaysOfAnotherZone.class, "move-calls.sql");

  private final ZoneId zone;
  private final ConsumptionTransaction transaction;

  DaysOfAnotherZone(ZoneId zone, ConsumptionTransaction transaction) {
    this.zone = zone;
    this.transaction = transaction;
  }

  void move() {
    Row span = transaction.execute(SPAN, Tuple.tuple()).iterator().next();
    OffsetDateTime first = span.getOffsetDateTime("first_at");
    OffsetDateTime last = span.getOffsetDateTime("last_at");
    if (first != null && last != null) {
      transaction.execute(MOVE, offsets(first.toInstant(), last.toInstant()));
    }
  }

  /** From when until when which offset holds. */
  private Tuple offsets(Instant first, Instant last) {
    List<HeldOffset> held = HeldOffset.between(zone, first, last);
    return Tuple.of(
        held.stream().map(each -> each.from().atOffset(UTC)).toArray(OffsetDateTime[]::new),
        held.stream().map(each -> each.until().atOffset(UTC)).toArray(OffsetDateTime[]::new),
        held.stream().map(HeldOffset::seconds).toArray(Integer[]::new));
  }
}
