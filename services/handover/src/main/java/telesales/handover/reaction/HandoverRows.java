package telesales.handover.reaction;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.command.Standing;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StreamId;
import telesales.handover.HandoverView;
import telesales.handover.domain.Handover;
import telesales.handover.domain.Handover.Begun;
import telesales.handover.domain.HandoverIds;

/** Handovers as rows of the table {@code handover}. */
final class HandoverRows {
  private static final String WRITE = Sql.file(HandoverRows.class, "write-handovers.sql");

  private record Line(long version, HandoverView view) {}

  private HandoverRows() {}

  static void write(
      Map<StreamId, Standing<Handover>> standings, ConsumptionTransaction transaction) {
    // Sorted, so that two transactions never wait for each other crosswise.
    Map<String, Line> lines = new TreeMap<>();
    for (Standing<Handover> standing : standings.values()) {
      if (standing.state() instanceof Begun begun) {
        var view = HandoverView.of(HandoverIds.of(begun.subject().lead()), begun);
        lines.put(view.handover(), new Line(standing.version(), view));
      }
    }
    if (!lines.isEmpty()) {
      transaction.write(WRITE, columns(List.copyOf(lines.values())));
    }
  }

  private static Tuple columns(List<Line> lines) {
    return Tuple.tuple(
        List.of(
            column(lines, String[]::new, HandoverView::handover),
            lines.stream().map(Line::version).toArray(Long[]::new),
            column(lines, String[]::new, view -> view.status().wireName()),
            column(lines, String[]::new, HandoverView::lead),
            column(lines, String[]::new, HandoverView::call),
            column(lines, String[]::new, HandoverView::grade),
            column(lines, String[]::new, HandoverView::agent),
            column(lines, String[]::new, HandoverView::team),
            column(lines, String[]::new, HandoverView::manager),
            column(lines, OffsetDateTime[]::new, view -> utc(view.dueAt())),
            column(lines, String[]::new, HandoverView::answeredBy),
            column(lines, String[]::new, HandoverView::reason),
            column(lines, OffsetDateTime[]::new, view -> utc(view.changedAt()))));
  }

  private static <T> T[] column(
      List<Line> lines, IntFunction<T[]> array, Function<HandoverView, @Nullable T> value) {
    return lines.stream().map(Line::view).map(value).toArray(array);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
