package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telesales.figures.Figures;
import telesales.figures.WorkBlock;

/** Rows turned into one array for each column, as a statement of many rows takes them. */
final class Columns<T> {
  private final Collection<T> rows;
  private final List<Object> arrays = new ArrayList<>();

  private Columns(Collection<T> rows) {
    this.rows = rows;
  }

  static <T> Columns<T> of(Collection<T> rows) {
    return new Columns<>(rows);
  }

  Columns<T> text(Function<T, @Nullable String> column) {
    arrays.add(rows.stream().map(column).toArray(String[]::new));
    return this;
  }

  Columns<T> day(Function<T, @Nullable LocalDate> column) {
    arrays.add(rows.stream().map(column).toArray(LocalDate[]::new));
    return this;
  }

  Columns<T> instant(Function<T, Instant> column) {
    arrays.add(
        rows.stream()
            .map(row -> column.apply(row).atOffset(ZoneOffset.UTC))
            .toArray(OffsetDateTime[]::new));
    return this;
  }

  Columns<T> number(Function<T, Long> column) {
    arrays.add(rows.stream().map(column).toArray(Long[]::new));
    return this;
  }

  Columns<T> flag(Function<T, Boolean> column) {
    arrays.add(rows.stream().map(column).toArray(Boolean[]::new));
    return this;
  }

  Columns<T> figures(Function<T, Figures> column) {
    FigureColumns.arrays(rows.stream().map(column).toList()).forEach(arrays::add);
    return this;
  }

  Tuple tuple() {
    return Tuple.tuple(arrays);
  }

  static String block(WorkBlock block) {
    return block.name().toLowerCase(Locale.ROOT);
  }

  static WorkBlock block(String column) {
    return WorkBlock.valueOf(column.toUpperCase(Locale.ROOT));
  }
}
