package telesales.calllog.calls;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telesales.calllog.floor.Clocks;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.FloorZones.Span;
import telesales.figures.SpanOfAgent;

/** Reads calls by day and by customer; what was just posted is there a moment later. */
@ApplicationScoped
public class Calls {
  private static final String OF_DAY = Sql.file(Calls.class, "calls-of-day.sql");
  private static final String OF_CUSTOMER = Sql.file(Calls.class, "calls-of-customer.sql");
  private static final String DAYS = Sql.file(Calls.class, "days-of-agents.sql");
  private static final Amendment NOTHING_SAID = new Amendment(null, null, null, null, null, null);

  private final Pool pool;
  private final Clocks clocks;
  private final ObjectMapper json;

  Calls(Pool pool, Clocks clocks, ObjectMapper json) {
    this.pool = pool;
    this.clocks = clocks;
    this.json = json;
  }

  /**
   * In the order in which they began.
   *
   * @param day by the agent's clock
   * @param most more are left out
   */
  public Uni<List<KeptCall>> ofDay(AgentId agent, LocalDate day, int most) {
    return spans(List.of(agent), day)
        .chain(
            spans ->
                pool.preparedQuery(OF_DAY)
                    .execute(Tuple.of(agent.value(), from(spans), until(spans), most)))
        .map(this::read);
  }

  /**
   * In the order of their ids.
   *
   * @param after the last one of those read before; empty for the first
   */
  public Uni<List<KeptCall>> ofCustomer(CustomerId customer, String after, int most) {
    return pool.preparedQuery(OF_CUSTOMER)
        .execute(Tuple.of(customer.value(), after, most))
        .map(this::read);
  }

  /** What each of them did that day; who made no call is left out. */
  public Uni<Map<AgentId, DayOfCalls>> daysOf(Collection<AgentId> agents, LocalDate day) {
    return spans(agents, day)
        .chain(
            spans ->
                pool.preparedQuery(DAYS)
                    .execute(
                        Tuple.of(
                            spans.stream().map(span -> span.agent().value()).toArray(String[]::new),
                            from(spans),
                            until(spans))))
        .map(
            rows -> {
              Map<AgentId, DayOfCalls> days = new HashMap<>();
              for (Row row : rows) {
                days.put(
                    new AgentId(row.getString(0)),
                    new DayOfCalls(row.getInteger(1), row.getOffsetDateTime(2).toInstant()));
              }
              return Map.copyOf(days);
            });
  }

  /**
   * An agent's day, in short.
   *
   * @param changedAt when the newest of what is known of its calls was recorded
   */
  public record DayOfCalls(int calls, Instant changedAt) {}

  private Uni<List<SpanOfAgent>> spans(Collection<AgentId> agents, LocalDate day) {
    return clocks.of(agents).map(known -> Clocks.spans(known, day));
  }

  private static OffsetDateTime[] from(List<SpanOfAgent> spans) {
    return instants(spans, Span::from);
  }

  private static OffsetDateTime[] until(List<SpanOfAgent> spans) {
    return instants(spans, Span::until);
  }

  private static OffsetDateTime[] instants(List<SpanOfAgent> spans, Function<Span, Instant> which) {
    return spans.stream()
        .map(each -> which.apply(each.span()).atOffset(UTC))
        .toArray(OffsetDateTime[]::new);
  }

  private List<KeptCall> read(RowSet<Row> rows) {
    List<KeptCall> calls = new ArrayList<>();
    for (Row row : rows) {
      @Nullable String said = row.getString("amendment");
      calls.add(
          new KeptCall(
              new CallId(row.getString("call_id")),
              read(CallDetails.class, row.getString("details")),
              said == null ? NOTHING_SAID : read(Amendment.class, said),
              row.getOffsetDateTime("changed_at").toInstant()));
    }
    return List.copyOf(calls);
  }

  private <T> T read(Class<T> type, String text) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a call was kept in another form", e);
    }
  }
}
