package telesales.calllog.calls;

import static java.time.ZoneOffset.UTC;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;

/**
 * Moves every call to its day in another zone. By Java's own rules, as everywhere else: PostgreSQL
 * reads some names of zones otherwise.
 */
final class DaysOfAnotherZone {
  private static final String SPAN = Sql.file(DaysOfAnotherZone.class, "span-of-calls.sql");
  private static final String MOVE = Sql.file(DaysOfAnotherZone.class, "move-calls.sql");

  private final ZoneRules rules;
  private final ConsumptionTransaction transaction;

  DaysOfAnotherZone(ZoneId zone, ConsumptionTransaction transaction) {
    this.rules = zone.getRules();
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
    List<OffsetDateTime> from = new ArrayList<>();
    List<OffsetDateTime> until = new ArrayList<>();
    List<Integer> seconds = new ArrayList<>();
    Instant at = first;
    while (!at.isAfter(last)) {
      ZoneOffsetTransition next = rules.nextTransition(at);
      Instant end = next == null ? last.plusSeconds(1) : next.getInstant();
      from.add(at.atOffset(UTC));
      until.add(end.atOffset(UTC));
      seconds.add(rules.getOffset(at).getTotalSeconds());
      at = end;
    }
    return Tuple.of(
        from.toArray(OffsetDateTime[]::new),
        until.toArray(OffsetDateTime[]::new),
        seconds.toArray(Integer[]::new));
  }
}
