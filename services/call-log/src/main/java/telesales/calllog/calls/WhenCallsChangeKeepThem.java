package telesales.calllog.calls;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import telesales.calllog.Follower;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallAmended;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Keeps each call as it is known now. */
@ApplicationScoped
public class WhenCallsChangeKeepThem implements Follower {
  private static final String KEEP = Sql.file(WhenCallsChangeKeepThem.class, "keep-calls.sql");

  private final ObjectMapper json;

  WhenCallsChangeKeepThem(ObjectMapper json) {
    this.json = json;
  }

  private record Known(CallEvent event, @Nullable Amendment said, OffsetDateTime recordedAt) {
    CallDetails details() {
      return event.details();
    }
  }

  @Override
  public void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    Map<String, Known> newest = newest(events);
    if (!newest.isEmpty()) {
      keep(List.copyOf(newest.values()), transaction);
    }
  }

  private static Map<String, Known> newest(List<ReceivedEvent> events) {
    Map<String, Known> newest = new LinkedHashMap<>();
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof CallEvent event) {
        Known before = newest.get(event.call().value());
        newest.put(event.call().value(), known(event, before, each));
      }
    }
    return newest;
  }

  private static Known known(CallEvent event, @Nullable Known before, ReceivedEvent received) {
    @Nullable Amendment said = before == null ? null : before.said();
    return new Known(
        event,
        event instanceof CallAmended amended ? amended.amendment() : said,
        received.recordedAt().atOffset(UTC));
  }

  private void keep(List<Known> calls, ConsumptionTransaction transaction) {
    List<Object> columns = new ArrayList<>();
    columns.add(column(calls, String[]::new, each -> each.event().call().value()));
    columns.add(column(calls, String[]::new, each -> each.details().agent().value()));
    columns.add(column(calls, OffsetDateTime[]::new, each -> startedAt(each)));
    columns.add(column(calls, String[]::new, each -> each.details().customer().value()));
    columns.add(column(calls, String[]::new, each -> write(withoutAttributes(each.details()))));
    columns.add(column(calls, String[]::new, this::amendment));
    columns.add(column(calls, OffsetDateTime[]::new, Known::recordedAt));
    transaction.write(KEEP, Tuple.tuple(columns));
  }

  private static OffsetDateTime startedAt(Known call) {
    return call.details().startedAt().atOffset(UTC);
  }

  private @Nullable String amendment(Known call) {
    return call.said() == null ? null : write(call.said());
  }

  private static <T> @Nullable T[] column(
      List<Known> calls, IntFunction<@Nullable T[]> array, Function<Known, @Nullable T> value) {
    @Nullable T[] column = array.apply(calls.size());
    for (int row = 0; row < column.length; row++) {
      column[row] = value.apply(calls.get(row));
    }
    return column;
  }

  /** What is known of customers for scoring is kept where scores are made. */
  private static CallDetails withoutAttributes(CallDetails call) {
    return call.changed().attributes(Map.of()).details();
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
