package telesales.projection.board;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import telesales.figures.Figures;

/** An agent's figures of one day. */
public record AgentDay(String agent, LocalDate day, Figures figures, Instant changedAt) {
  static List<AgentDay> read(RowSet<Row> rows) {
    List<AgentDay> days = new ArrayList<>();
    for (Row row : rows) {
      OffsetDateTime changedAt = row.getOffsetDateTime("changed_at");
      // Nothing had been recorded by then.
      if (changedAt != null) {
        days.add(
            new AgentDay(
                row.getString("agent"),
                row.getLocalDate("day"),
                figures(row),
                changedAt.toInstant()));
      }
    }
    return List.copyOf(days);
  }

  static Figures sum(List<AgentDay> days) {
    return days.stream().map(AgentDay::figures).reduce(Figures.NONE, Figures::plus);
  }

  static Figures figures(Row row) {
    return new Figures(
        row.getLong("dials"),
        row.getLong("connected"),
        row.getLong("effective_calls"),
        row.getLong("talk_seconds"),
        row.getLong("wechat_adds"),
        row.getLong("interested_leads"),
        row.getLong("deals"),
        row.getLong("graded_leads"),
        row.getLong("visits"),
        row.getLong("qualified_visits"),
        row.getLong("first_visits"),
        row.getLong("amount_signed"),
        row.getLong("amount_received"),
        row.getLong("deals_paid"));
  }
}
