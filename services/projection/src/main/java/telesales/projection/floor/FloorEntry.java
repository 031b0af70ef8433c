package telesales.projection.floor;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * A department, team, manager or agent by name.
 *
 * @param within the department that a team lies in
 * @param gone closed, dissolved or released: the name is still needed for days gone by
 */
record FloorEntry(Kind kind, String id, String name, @Nullable String within, boolean gone) {
  enum Kind {
    DEPARTMENT,
    TEAM,
    MANAGER,
    AGENT
  }

  static final VersionTable<FloorEntry> TABLE =
      new VersionTable<>(
          "floor_entry_version",
          "entry",
          "entry",
          List.of(
              Column.text("kind", entry -> entry.kind.name()),
              Column.text("id", FloorEntry::id),
              Column.text("name", FloorEntry::name),
              Column.text("within", FloorEntry::within),
              Column.flag("gone", FloorEntry::gone)),
          FloorEntry::read);

  /** Kind and id: ids are unique within their kind only. */
  String key() {
    return kind + " " + id;
  }

  FloorEntry leaves() {
    return new FloorEntry(kind, id, name, within, true);
  }

  private static FloorEntry read(Row row) {
    return new FloorEntry(
        Kind.valueOf(row.getString("kind")),
        row.getString("id"),
        row.getString("name"),
        row.getString("within"),
        row.getBoolean("gone"));
  }
}
