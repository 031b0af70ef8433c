package telesales.benchmarks.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The calls that call-log holds for good. */
public final class StoredCalls {
  private static final String DATABASE = "call_log";
  private static final int AT_ONCE = 5_000;

  private final Postgres postgres;

  public StoredCalls(Postgres postgres) {
    this.postgres = postgres;
  }

  /** All of them. */
  public long count() throws SQLException {
    return Long.parseLong(
        postgres.ask(DATABASE, "SELECT count(*) FROM event WHERE type = 'telesales.call.logged'"));
  }

  /**
   * How many of these are not there.
   *
   * @param calls ids as the answers to the posts said them, each once
   */
  public long missing(List<String> calls) throws SQLException {
    long found = 0;
    try (Connection connection = postgres.connect(DATABASE);
        var select =
            connection.prepareStatement(
                "SELECT count(*) FROM event WHERE version = 1 AND stream_id = ANY (?)")) {
      for (int from = 0; from < calls.size(); from += AT_ONCE) {
        List<String> some = calls.subList(from, Math.min(calls.size(), from + AT_ONCE));
        select.setArray(1, connection.createArrayOf("text", some.toArray()));
        try (var row = select.executeQuery()) {
          row.next();
          found += row.getLong(1);
        }
      }
    }
    return calls.size() - found;
  }
}
