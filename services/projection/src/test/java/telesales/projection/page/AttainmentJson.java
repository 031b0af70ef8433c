package telesales.projection.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a team is with its targets, as the API tells the page. */
final class AttainmentJson {
  private final Map<String, Double> periods = new LinkedHashMap<>();
  private Map<String, Object> of = Map.of("id", "team-a", "name", "一队");
  private final List<Object> team = new ArrayList<>();
  private final List<Object> agents = new ArrayList<>();
  private @Nullable Object department;

  static String nothingAsked() {
    return new AttainmentJson().json();
  }

  AttainmentJson inDepartment() {
    of = Map.of("id", "team-a", "name", "一队", "department", Map.of("id", "east", "name", "华东"));
    return this;
  }

  AttainmentJson passed(String period, double share) {
    periods.put(period, share);
    return this;
  }

  AttainmentJson team(String figure, String period, long value, long target) {
    team.add(reached(figure, period, value, target));
    return this;
  }

  AttainmentJson agent(String name, String figure, String period, long value, long target) {
    agents.add(
        Map.of(
            "agent",
            name,
            "name",
            name,
            "reached",
            List.of(reached(figure, period, value, target))));
    return this;
  }

  AttainmentJson department(String name, String figure, String period, long value, long target) {
    department =
        Map.of(
            "id", "east", "name", name, "reached", List.of(reached(figure, period, value, target)));
    return this;
  }

  String json() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("of", of);
    all.put("date", "2026-11-20");
    all.put("asOf", null);
    all.put("currency", "CNY");
    all.put(
        "periods",
        periods.entrySet().stream()
            .map(
                each ->
                    Map.of(
                        "period",
                        each.getKey(),
                        "from",
                        "2026-11-20",
                        "until",
                        "2026-11-20",
                        "passedShare",
                        each.getValue()))
            .toList());
    all.put("team", team);
    all.put("agents", agents);
    all.put("department", department);
    try {
      return new ObjectMapper().writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object reached(String figure, String period, long value, long target) {
    double share = periods.getOrDefault(period, 0.0);
    Map<String, Object> reached = new LinkedHashMap<>();
    reached.put("figure", figure);
    reached.put("period", period);
    reached.put("value", value);
    reached.put("target", target);
    reached.put("attainment", (double) value / target);
    reached.put("expected", target * share);
    if (share >= 0.05) {
      reached.put("forecast", value / share);
    }
    return reached;
  }
}
