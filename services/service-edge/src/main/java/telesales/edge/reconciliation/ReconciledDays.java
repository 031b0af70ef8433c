package telesales.edge.reconciliation;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Disposition.Category;
import telesales.edge.reconciliation.ReconciledPart.Waits;
import telesales.edge.reconciliation.Reconciliation.Bucket;
import telesales.edge.reconciliation.Reconciliation.Entry;
import telesales.eventsourcing.consumption.Backlog;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.FloorZones.Span;
import telesales.figures.SpanOfAgent;

/** Reads what this service knows of a day: PostgreSQL adds up, so that no call is held here. */
@ApplicationScoped
class ReconciledDays {
  /** Entries of one answer at the most. */
  static final int PAGE = 20_000;

  /** What is asked for. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Question(LocalDate date, Integer[] buckets, String after) {
    boolean wantsEntries() {
      return buckets.length > 0;
    }
  }

  private static final String BUCKETS = Sql.file(ReconciledDays.class, "buckets.sql");
  private static final String ENTRIES = Sql.file(ReconciledDays.class, "entries.sql");
  private static final String OUTBOX = "SELECT count(*) FROM outbox";
  private static final String[] ANSWERED = wireNames(Category.HUMAN_ANSWERED);
  private static final String[] SALES = wireNames(Category.SOLD);

  private final Pool pool;
  private final Backlog backlog;
  private final Instance<Reconciled> reconciled;

  ReconciledDays(Pool pool, Backlog backlog, Instance<Reconciled> reconciled) {
    this.pool = pool;
    this.backlog = backlog;
    this.reconciled = reconciled;
  }

  Optional<ReconciledPart> part(String name) {
    return reconciled.stream()
        .flatMap(each -> each.parts().stream())
        .filter(part -> part.name().equals(name))
        .findFirst();
  }

  /** What waits is counted first: whatever does not wait is in what is read then. */
  Uni<Reconciliation> read(ReconciledPart part, Question question) {
    return behind(part.waits())
        .chain(
            behind ->
                Uni.combine()
                    .all()
                    .unis(reconciled.get().zone(), reconciled.get().elsewhere(question.date()))
                    .asTuple()
                    .chain(
                        days ->
                            read(
                                part,
                                question,
                                behind,
                                parameters(question, days.getItem1(), days.getItem2()))));
  }

  private Uni<Reconciliation> read(
      ReconciledPart part, Question question, long behind, List<Object> parameters) {
    return question.wantsEntries()
        ? entries(part, question, parameters)
            .map(entries -> answer(part, question, behind, List.of(), entries))
        : buckets(part, parameters).map(buckets -> answer(part, question, behind, buckets, null));
  }

  private Uni<Long> behind(Waits waits) {
    return switch (waits) {
      case NOWHERE -> Uni.createFrom().item(0L);
      case IN_OUTBOX -> pool.query(OUTBOX).execute().map(rows -> rows.iterator().next().getLong(0));
      case IN_TOPICS ->
          Uni.createFrom()
              .item(backlog::size)
              .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    };
  }

  private Uni<List<Bucket>> buckets(ReconciledPart part, List<Object> parameters) {
    return pool.preparedQuery(of(part, BUCKETS))
        .execute(Tuple.from(parameters))
        .map(
            rows -> {
              List<Bucket> buckets = new ArrayList<>();
              for (Row row : rows) {
                buckets.add(Checksum.bucket(row));
              }
              return buckets;
            });
  }

  private Uni<List<Entry>> entries(
      ReconciledPart part, Question question, List<Object> parameters) {
    List<Object> all = new ArrayList<>(parameters);
    all.add(question.buckets());
    all.add(question.after());
    all.add(PAGE);
    return pool.preparedQuery(of(part, ENTRIES))
        .execute(Tuple.from(all))
        .map(
            rows -> {
              List<Entry> entries = new ArrayList<>();
              for (Row row : rows) {
                entries.add(new Entry(row.getString(0), row.getString(1)));
              }
              return entries;
            });
  }

  private static Reconciliation answer(
      ReconciledPart part,
      Question question,
      long behind,
      List<Bucket> buckets,
      @Nullable List<Entry> entries) {
    return new Reconciliation(
        part.name(),
        question.date(),
        behind,
        entries == null ? buckets.stream().mapToLong(Bucket::count).sum() : entries.size(),
        Checksum.keys(buckets),
        Checksum.counted(buckets),
        buckets,
        entries);
  }

  private static List<Object> parameters(
      Question question, ZoneId zone, List<SpanOfAgent> elsewhere) {
    LocalDate day = question.date();
    return List.of(
        day,
        day.atStartOfDay(zone).toInstant().atOffset(UTC),
        day.plusDays(1).atStartOfDay(zone).toInstant().atOffset(UTC),
        ANSWERED,
        SALES,
        elsewhere.stream().map(each -> each.agent().value()).toArray(String[]::new),
        instants(elsewhere, Span::from),
        instants(elsewhere, Span::until));
  }

  private static OffsetDateTime[] instants(List<SpanOfAgent> spans, Function<Span, Instant> which) {
    return spans.stream()
        .map(each -> which.apply(each.span()).atOffset(UTC))
        .toArray(OffsetDateTime[]::new);
  }

  private static String of(ReconciledPart part, String statement) {
    return statement.replace("{known}", part.sql());
  }

  private static String[] wireNames(Category category) {
    return Stream.of(Disposition.values())
        .filter(each -> each.is(category))
        .map(Disposition::wireName)
        .toArray(String[]::new);
  }
}
