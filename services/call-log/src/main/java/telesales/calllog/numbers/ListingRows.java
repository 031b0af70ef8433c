package telesales.calllog.numbers;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.calllog.domain.Customer;
import telesales.calllog.domain.Customer.Blocked;
import telesales.calllog.domain.Customer.Callable;
import telesales.calllog.domain.Customer.Past;
import telesales.contracts.CallId;
import telesales.contracts.calls.CustomerEvent.NumberBlocked;
import telesales.eventsourcing.command.Standing;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StreamId;

/**
 * Customers as rows of the table {@code do_not_call}; those who never were on the list have none.
 */
final class ListingRows {
  static final String WRITE = Sql.file(ListingRows.class, "write-do-not-call.sql");

  private record Line(long version, NumberBlocked why, @Nullable Instant until) {}

  private final List<Line> lines;

  private ListingRows(List<Line> lines) {
    this.lines = lines;
  }

  static ListingRows of(Map<StreamId, Standing<Customer>> standings) {
    // Sorted, so that two transactions never wait for each other crosswise.
    return new ListingRows(
        standings.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(StreamId::value)))
            .flatMap(each -> line(each.getValue()).stream())
            .toList());
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  Stream<Listed> listed() {
    return lines.stream()
        .map(
            line ->
                new Listed(line.why().customer(), line.version(), line.why().at(), line.until()));
  }

  /** The parameters of {@link #WRITE}. */
  Tuple columns() {
    return Tuple.tuple(
        new ArrayList<Object>(
            List.of(
                column(String[]::new, line -> line.why().customer().value()),
                column(Long[]::new, Line::version),
                column(OffsetDateTime[]::new, line -> utc(line.why().at())),
                column(OffsetDateTime[]::new, line -> utc(line.until())),
                column(String[]::new, line -> line.why().reason().wireName()),
                column(String[]::new, line -> line.why().by()),
                column(String[]::new, line -> id(line.why().call())),
                column(String[]::new, line -> line.why().personalData()))));
  }

  private static Optional<Line> line(Standing<Customer> standing) {
    return switch (standing.state()) {
      case Blocked(var why) -> Optional.of(new Line(standing.version(), why, null));
      case Callable(Past(var why, var until)) ->
          Optional.of(new Line(standing.version(), why, until));
      case Callable _ -> Optional.empty();
    };
  }

  private <T> T[] column(IntFunction<T[]> array, Function<Line, @Nullable T> value) {
    return lines.stream().map(value).toArray(array);
  }

  private static @Nullable String id(@Nullable CallId call) {
    return call == null ? null : call.value();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
