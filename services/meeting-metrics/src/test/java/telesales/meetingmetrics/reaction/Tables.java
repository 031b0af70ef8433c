package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telesales.figures.Figures;

/** What the reaction left in the tables, of the agents whose ids begin alike. */
@Dependent
public class Tables {
  private static final String DAYS =
      "SELECT agent, day, block, dials, connected, effective_calls, talk_seconds, wechat_adds,"
          + " interested_leads, deals, graded_leads, visits, qualified_visits, first_visits,"
          + " amount_signed, amount_received, deals_paid FROM agent_day WHERE starts_with(agent, $1)";
  private static final String REACHED =
      "SELECT agent || ' ' || day || ' ' || metric || ' ' || period || ' ' || target FROM"
          + " target_reached WHERE starts_with(agent, $1) ORDER BY 1";
  private static final String PUBLISHED =
      "SELECT (data->>'agent') || ' ' || (data->>'date') || ' ' || (data->>'metric') || ' ' ||"
          + " (data->>'period') || ' ' || (data->>'target') FROM event WHERE"
          + " starts_with(stream_id, 'agent-day-' || $1) ORDER BY 1";

  private static final String RULE_VERSIONS = "SELECT version FROM effective_call_rule ORDER BY 1";

  private final Pool pool;

  Tables(Pool pool) {
    this.pool = pool;
  }

  /** By agent, day and half, as in {@code mira 2026-03-02 morning}; without those of nothing. */
  Map<String, Figures> days(String prefix) {
    Map<String, Figures> days = new TreeMap<>();
    for (Row row : pool.preparedQuery(DAYS).execute(Tuple.of(prefix)).await().indefinitely()) {
      Figures figures = FigureColumns.read(row, 3);
      if (!figures.equals(Figures.NONE)) {
        String half = row.getString(0) + " " + row.getLocalDate(1) + " " + row.getString(2);
        days.put(half, figures);
      }
    }
    return days;
  }

  /** As in {@code mira 2026-03-02 effectiveCalls day 100}. */
  List<String> reached(String prefix) {
    return texts(REACHED, prefix);
  }

  /** The events of agents' days in the store, in the same words. */
  List<String> published(String prefix) {
    return texts(PUBLISHED, prefix);
  }

  /** Of all rules of effective calls, whoever set them. */
  public List<Integer> ruleVersions() {
    List<Integer> versions = new ArrayList<>();
    pool.query(RULE_VERSIONS)
        .execute()
        .await()
        .indefinitely()
        .forEach(row -> versions.add(row.getInteger(0)));
    return versions;
  }

  private List<String> texts(String sql, String prefix) {
    List<String> texts = new ArrayList<>();
    pool.preparedQuery(sql)
        .execute(Tuple.of(prefix))
        .await()
        .indefinitely()
        .forEach(row -> texts.add(row.getString(0)));
    return texts;
  }
}
