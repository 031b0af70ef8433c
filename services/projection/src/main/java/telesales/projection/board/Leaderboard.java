package telesales.projection.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import telesales.contracts.meetings.Metric;
import telesales.figures.Figures;

/** Who is best: by effective calls, as the day's target is; among equals by what came of them. */
final class Leaderboard {
  private record Entry(String agent, Figures figures) {}

  private static final Comparator<Entry> BEST_FIRST =
      by(Metric.EFFECTIVE_CALLS)
          .thenComparing(by(Metric.DEALS))
          .thenComparing(by(Metric.INTERESTED_LEADS))
          .thenComparing(by(Metric.WECHAT_ADDS))
          .thenComparing(by(Metric.DIALS))
          .thenComparing(Entry::agent);

  /** How many rows to either side an agent sees. */
  private static final int REACH = 2;

  private Leaderboard() {}

  /** Everybody who belongs to the team, and everybody who has figures. */
  static List<Board.AgentRow> rows(
      List<String> members, List<AgentDay> day, Names names, DayTargets targets) {
    Map<String, Figures> figures = new HashMap<>();
    day.stream()
        .filter(each -> !each.figures().equals(Figures.NONE))
        .forEach(each -> figures.put(each.agent(), each.figures()));
    var agents = new TreeSet<>(members);
    agents.addAll(figures.keySet());
    List<Entry> entries =
        agents.stream()
            .map(agent -> new Entry(agent, figures.getOrDefault(agent, Figures.NONE)))
            .sorted(BEST_FIRST)
            .toList();
    List<Board.AgentRow> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          new Board.AgentRow(
              entry.agent(),
              names.agentOrId(entry.agent()),
              rank(entry.figures().effectiveCalls(), rows),
              entry.figures(),
              targets.of(entry.figures(), List.of(entry.agent()))));
    }
    return List.copyOf(rows);
  }

  /** The agent's own row with the two before and the two after it; none without an own row. */
  static List<Board.AgentRow> around(List<Board.AgentRow> rows, String agent) {
    for (int own = 0; own < rows.size(); own++) {
      if (rows.get(own).agent().equals(agent)) {
        return rows.subList(Math.max(0, own - REACH), Math.min(rows.size(), own + REACH + 1));
      }
    }
    return List.of();
  }

  private static int rank(long effectiveCalls, List<Board.AgentRow> above) {
    boolean equal =
        !above.isEmpty() && above.getLast().figures().effectiveCalls() == effectiveCalls;
    return equal ? above.getLast().rank() : above.size() + 1;
  }

  private static Comparator<Entry> by(Metric metric) {
    return Comparator.comparing((Entry entry) -> entry.figures().get(metric)).reversed();
  }
}
