package telesales.projection.counting;

import static telesales.projection.history.Column.utc;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;

/**
 * The rules of what counts as an effective call. Calls are kept without it; when a rule is set, the
 * sums of the days that it holds on are counted anew, in the database and however many calls they
 * have.
 */
final class KnownRules {
  private static final String ALL = Sql.file(KnownRules.class, "effective-call-rules.sql");
  private static final String ADD = Sql.file(KnownRules.class, "add-effective-call-rule.sql");
  private static final String COUNTS_DAYS_GONE_BY =
      Sql.file(KnownRules.class, "counts-days-gone-by.sql");
  private static final String LET_WAIT = Sql.file(KnownRules.class, "let-rule-wait.sql");
  private static final List<String> RECOUNT =
      List.of(
          Sql.file(KnownRules.class, "recount-effective-calls-of-hours.sql"),
          Sql.file(KnownRules.class, "recount-effective-calls-of-days.sql"));

  private final ConsumptionTransaction transaction;

  KnownRules(ConsumptionTransaction transaction) {
    this.transaction = transaction;
  }

  EffectiveCallRules all() {
    List<EffectiveCallRule> all = new ArrayList<>();
    for (Row row : transaction.execute(ALL, Tuple.tuple())) {
      all.add(new EffectiveCallRule(row.getInteger(0), row.getInteger(1), row.getLocalDate(2)));
    }
    return EffectiveCallRules.of(all);
  }

  void set(EffectiveCallRule rule, Instant recordedAt) {
    EffectiveCallRules before = all();
    int minimum = rule.minimumTalkSeconds();
    LocalDate from = rule.effectiveFrom();
    transaction.execute(ADD, Tuple.of(rule.version(), utc(recordedAt), minimum, from));
    // Until another rule begins, one and the same held on all these days.
    if (minimum != before.on(from).minimumTalkSeconds()) {
      Tuple days = Tuple.of(from, before.nextAfter(from).orElse(null));
      RECOUNT.forEach(statement -> transaction.execute(statement, days));
    }
  }

  /** Whether figures of days before this one may move with the rule. */
  boolean movesDaysBefore(LocalDate today, EffectiveCallRule rule) {
    EffectiveCallRules before = all();
    LocalDate from = rule.effectiveFrom();
    if (!from.isBefore(today)
        || rule.minimumTalkSeconds() == before.on(from).minimumTalkSeconds()) {
      return false;
    }
    Tuple days = Tuple.of(from, before.nextAfter(from).orElse(null), today);
    return transaction.execute(COUNTS_DAYS_GONE_BY, days).iterator().next().getBoolean(0);
  }

  /** Tables that are built anew count by it, and then take the place of these. */
  void letWait(EffectiveCallRule rule, Instant recordedAt) {
    transaction.execute(
        LET_WAIT,
        Tuple.of(rule.version(), utc(recordedAt), rule.minimumTalkSeconds(), rule.effectiveFrom()));
  }
}
