package telesales.eventsourcing.postgresql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/** Events as rows of the table {@code event}, and back. */
public final class EventRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EventRows() {}

  /**
   * The columns of all events of all appends, as arrays: the parameters of {@code
   * append-group.sql}.
   */
  static Tuple columns(List<Append> appends, OffsetDateTime recordedAt) {
    int rows = appends.stream().mapToInt(append -> append.events().size()).sum();
    var append = new Integer[rows];
    var ordinal = new Integer[rows];
    var shard = new Short[rows];
    var stream = new String[rows];
    var version = new Long[rows];
    var id = new UUID[rows];
    var type = new String[rows];
    var schemaVersion = new Integer[rows];
    var occurredAt = new OffsetDateTime[rows];
    var data = new String[rows];
    var meta = new String[rows];
    int row = 0;
    for (int i = 0; i < appends.size(); i++) {
      Append each = appends.get(i);
      int within = 0;
      for (NewEvent event : each.events()) {
        append[row] = i;
        ordinal[row] = ++within;
        shard[row] = Shards.of(each.stream());
        stream[row] = each.stream().value();
        version[row] = each.expectedVersion() + within;
        id[row] = event.id();
        type[row] = event.type();
        schemaVersion[row] = event.schemaVersion();
        occurredAt[row] = event.occurredAt().atOffset(ZoneOffset.UTC);
        data[row] = event.data();
        meta[row] = write(event.meta());
        row++;
      }
    }
    return Tuple.tuple(
        new ArrayList<Object>(
            List.of(
                append,
                ordinal,
                shard,
                stream,
                version,
                id,
                type,
                schemaVersion,
                occurredAt,
                data,
                meta,
                recordedAt)));
  }

  public static List<StoredEvent> read(RowSet<Row> rows) {
    List<StoredEvent> events = new ArrayList<>(rows.size());
    for (Row row : rows) {
      events.add(
          new StoredEvent(
              new StreamId(row.getString(0)),
              row.getLong(1),
              row.getLong(2),
              row.getUUID(3),
              row.getString(4),
              row.getInteger(5),
              row.getOffsetDateTime(6).toInstant(),
              row.getOffsetDateTime(7).toInstant(),
              row.getString(8),
              readMeta(row.getString(9))));
    }
    return events;
  }

  private static String write(EventMeta meta) {
    try {
      return JSON.writeValueAsString(meta);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EventMeta readMeta(String json) {
    try {
      return JSON.readValue(json, EventMeta.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
