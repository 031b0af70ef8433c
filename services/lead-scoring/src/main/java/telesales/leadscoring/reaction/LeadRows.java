package telesales.leadscoring.reaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import telesales.contracts.leads.ScoreReason;
import telesales.eventsourcing.command.Standing;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StreamId;
import telesales.leadscoring.domain.HeardCall;
import telesales.leadscoring.domain.Lead;
import telesales.leadscoring.domain.Lead.Interest;
import telesales.leadscoring.domain.Lead.Known;
import telesales.leadscoring.domain.LeadIds;
import telesales.leadscoring.domain.Score;

/** Leads as rows of the table {@code lead}. */
final class LeadRows {
  private static final String WRITE = Sql.file(LeadRows.class, "write-leads.sql");
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Line(
      String id, long version, Known lead, Score score, @Nullable HeardCall latest) {}

  private LeadRows() {}

  static void write(Map<StreamId, Standing<Lead>> standings, ConsumptionTransaction transaction) {
    // Sorted, so that two transactions never wait for each other crosswise.
    Map<String, Line> lines = new TreeMap<>();
    for (Standing<Lead> standing : standings.values()) {
      if (standing.state() instanceof Known lead && lead.score() != null) {
        String id = LeadIds.of(lead.customer()).value();
        HeardCall latest = lead.latestCall().orElse(null);
        lines.put(id, new Line(id, standing.version(), lead, lead.score(), latest));
      }
    }
    if (!lines.isEmpty()) {
      transaction.write(WRITE, columns(List.copyOf(lines.values())));
    }
  }

  private static Tuple columns(List<Line> lines) {
    return Tuple.tuple(
        List.of(
            column(lines, String[]::new, Line::id),
            column(lines, Long[]::new, Line::version),
            column(lines, String[]::new, line -> line.lead().customer().value()),
            column(lines, String[]::new, line -> line.lead().owner().value()),
            column(lines, String[]::new, line -> line.lead().campaign()),
            column(lines, String[]::new, line -> name(line.lead().grade())),
            column(lines, OffsetDateTime[]::new, line -> since(line.lead().interest())),
            column(lines, Integer[]::new, line -> line.score().percent()),
            column(lines, String[]::new, line -> line.score().scorer()),
            column(lines, String[]::new, line -> json(line.score().reasons())),
            column(lines, Integer[]::new, line -> line.lead().calls().size()),
            column(lines, OffsetDateTime[]::new, line -> at(line.latest())),
            column(lines, String[]::new, line -> disposition(line.latest()))));
  }

  private static <T> T[] column(
      List<Line> lines, IntFunction<T[]> array, Function<Line, @Nullable T> value) {
    return lines.stream().map(value).toArray(array);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable OffsetDateTime since(@Nullable Interest interest) {
    return interest == null ? null : utc(interest.at());
  }

  private static @Nullable OffsetDateTime at(@Nullable HeardCall call) {
    return call == null ? null : utc(call.at());
  }

  private static @Nullable String disposition(@Nullable HeardCall call) {
    return call == null ? null : call.disposition().wireName();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String json(List<ScoreReason> reasons) {
    try {
      return JSON.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
