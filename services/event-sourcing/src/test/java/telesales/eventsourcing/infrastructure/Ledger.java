package telesales.eventsourcing.infrastructure;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * Writes down each event it is given and counts it, without asking whether it has done so before:
 * whatever comes twice is seen here.
 */
public final class Ledger implements Reaction {
  private static final String WRITE =
      """
      INSERT INTO ledger (stream_id, version)
      SELECT * FROM unnest($1::text[], $2::bigint[])
      """;
  private static final String COUNT =
      """
      INSERT INTO tally (stream_id, events)
      SELECT stream_id, count(*) FROM unnest($1::text[]) AS new (stream_id) GROUP BY stream_id ORDER BY stream_id
      ON CONFLICT (stream_id) DO UPDATE SET events = tally.events + excluded.events
      """;

  private final StoreDatabase database;

  private Ledger(StoreDatabase database) {
    this.database = database;
  }

  public static Ledger in(StoreDatabase database) {
    database.execute(
        """
        CREATE TABLE ledger (line bigint GENERATED ALWAYS AS IDENTITY, stream_id text, version bigint);
        CREATE TABLE tally (stream_id text PRIMARY KEY, events bigint);
        GRANT SELECT, INSERT, UPDATE ON ledger, tally TO PUBLIC;
        """);
    return new Ledger(database);
  }

  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    String[] streams = events.stream().map(each -> each.stream().value()).toArray(String[]::new);
    Long[] versions = events.stream().map(ReceivedEvent::streamVersion).toArray(Long[]::new);
    transaction.execute(WRITE, Tuple.of(streams, versions));
    transaction.execute(COUNT, Tuple.of(streams));
  }

  /** The versions of a stream in the order in which they were written down. */
  public List<Long> versions(StreamId stream) {
    return database.query(
        "SELECT version FROM ledger WHERE stream_id = '%s' ORDER BY line".formatted(stream),
        row -> row.getLong(0));
  }

  /** All that this and the consumer's progress hold, to be compared. */
  public List<String> everything() {
    return database.query(
        """
        SELECT 'tally ' || stream_id || ' ' || events AS entry FROM tally
        UNION ALL SELECT 'known ' || stream_id || ' ' || version FROM consumed_stream
        UNION ALL SELECT 'next ' || topic || ' ' || partition || ' ' || next_offset FROM consumed_offset
        UNION ALL SELECT 'lines ' || stream_id || ' ' || string_agg(version::text, ',' ORDER BY line) FROM ledger GROUP BY stream_id
        ORDER BY entry
        """,
        row -> row.getString(0));
  }
}
