package telesales.projection.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, and what of a value stands in it. Many rows are written as one array for
 * each column.
 */
public record Column<T>(
    String name,
    String type,
    Function<T, @Nullable Object> value,
    IntFunction<@Nullable Object[]> array) {

  public static <T> Column<T> text(String name, Function<T, @Nullable String> value) {
    return new Column<>(name, "text", row -> orNull(value.apply(row)), String[]::new);
  }

  public static <T> Column<T> number(String name, Function<T, Long> value) {
    return new Column<>(name, "bigint", value::apply, Long[]::new);
  }

  public static <T> Column<T> day(String name, Function<T, @Nullable LocalDate> value) {
    return new Column<>(name, "date", value::apply, LocalDate[]::new);
  }

  public static <T> Column<T> flag(String name, Function<T, Boolean> value) {
    return new Column<>(name, "boolean", value::apply, Boolean[]::new);
  }

  public static <T> Column<T> instant(String name, Function<T, @Nullable Instant> value) {
    return new Column<>(
        name, "timestamptz", row -> orNull(value.apply(row)), OffsetDateTime[]::new);
  }

  /** The column of these rows. */
  public Object of(List<T> rows) {
    @Nullable Object[] column = array.apply(rows.size());
    for (int row = 0; row < column.length; row++) {
      column[row] = value.apply(rows.get(row));
    }
    return column;
  }

  /** An instant as statements take it. */
  public static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
    return instant == null ? null : utc(instant);
  }

  /** PostgreSQL has no NUL in texts: what somebody else let pass must not stop all boards. */
  static String withoutNul(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : withoutNul(text);
  }
}
