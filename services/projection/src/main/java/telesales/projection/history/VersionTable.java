package telesales.projection.history;

import static java.util.stream.Collectors.joining;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import telesales.eventsourcing.consumption.ConsumptionTransaction;

/**
 * A table whose name ends in {@code _version}: every version of every thing, one row each, written
 * with one statement a batch.
 */
public final class VersionTable<V> {
  private final List<Column<Version<V>>> columns = new ArrayList<>();
  private final Function<Row, V> value;
  private final String key;
  private final Column<Version<V>> owner;
  private final String readCurrent;
  private final String end;
  private final String add;

  /**
   * @param key the column that says which thing a row is about
   * @param owner the column by which things are looked up: the key, or whatever they belong to
   * @param columns all others
   */
  public VersionTable(
      String table, String key, String owner, List<Column<V>> columns, Function<Row, V> value) {
    this.key = key;
    this.value = value;
    this.columns.add(Column.text(key, Version::key));
    this.columns.add(Column.number("version", Version::version));
    this.columns.add(Column.instant("recorded_at", Version::recordedAt));
    this.columns.add(Column.instant("superseded_at", Version::supersededAt));
    columns.forEach(each -> this.columns.add(ofVersion(each)));
    this.owner = named(owner);
    readCurrent =
        "SELECT %s FROM %s WHERE %s = ANY ($1) AND superseded_at = 'infinity'"
            .formatted(names(), table, owner);
    end =
        """
        UPDATE %1$s v SET superseded_at = e.superseded_at
        FROM unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::text[]) AS e (key, version, superseded_at, owner)
        WHERE v.%3$s = e.owner AND v.%2$s = e.key AND v.version = e.version AND v.superseded_at = 'infinity'
        """
            .formatted(table, key, owner);
    add = insert(table);
  }

  /** The things that belong to these owners, as they are known now. */
  public Versions<V> current(Collection<String> owners, ConsumptionTransaction transaction) {
    List<Version<V>> found = new ArrayList<>();
    if (owners.isEmpty()) {
      return new Versions<>(found);
    }
    String[] wanted =
        owners.stream().map(Column::withoutNul).distinct().sorted().toArray(String[]::new);
    for (Row row : transaction.execute(readCurrent, Tuple.of(wanted))) {
      found.add(
          new Version<>(
              row.getString(key),
              row.getLong("version"),
              value.apply(row),
              row.getOffsetDateTime("recorded_at").toInstant(),
              null));
    }
    return new Versions<>(found);
  }

  /** What changed. */
  public void write(Versions<V> versions, ConsumptionTransaction transaction) {
    List<Version<V>> ended = sorted(versions.ended());
    if (!ended.isEmpty()) {
      transaction.write(
          end,
          Tuple.of(
              columns.get(0).of(ended),
              columns.get(1).of(ended),
              columns.get(3).of(ended),
              owner.of(ended)));
    }
    List<Version<V>> added = sorted(versions.added());
    if (!added.isEmpty()) {
      transaction.write(
          add, Tuple.tuple(columns.stream().map(column -> column.of(added)).toList()));
    }
  }

  /**
   * Several arrays side by side as rows: in a list PostgreSQL needs not keep each of them first.
   */
  private String insert(String table) {
    var arrays = new ArrayList<String>();
    columns.forEach(
        each ->
            arrays.add(
                "unnest($%d::%s[]) AS %s".formatted(arrays.size() + 1, each.type(), each.name())));
    return """
    INSERT INTO %1$s (%2$s)
    SELECT %3$s
    FROM (SELECT %4$s) AS n
    """
        .formatted(
            table,
            names(),
            names().replace("superseded_at", "coalesce(superseded_at, 'infinity')"),
            String.join(", ", arrays));
  }

  private Column<Version<V>> named(String name) {
    return columns.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private String names() {
    return columns.stream().map(Column::name).collect(joining(", "));
  }

  private static <V> List<Version<V>> sorted(List<Version<V>> versions) {
    return versions.stream()
        .sorted(Comparator.comparing(Version<V>::key).thenComparing(Version::version))
        .toList();
  }

  private static <V> Column<Version<V>> ofVersion(Column<V> column) {
    return new Column<>(
        column.name(),
        column.type(),
        version -> column.value().apply(version.value()),
        column.array());
  }
}
