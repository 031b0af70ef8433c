package telesales.projection.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telesales.figures.Figures;

/**
 * An agent's figures of the instant that a meeting looks at.
 *
 * @param since what was corrected of them after it; what began later is no correction
 */
record FrozenFigures(String agent, Figures figures, Figures since) {
  /**
   * By agent. Who is the team's no longer, as is known now, keeps the figures without corrections.
   *
   * @param then the figures as they were known at that instant
   * @param now the same as they are known now
   */
  static List<FrozenFigures> of(List<AgentDay> then, List<AgentDay> now) {
    Map<String, Figures> known = new TreeMap<>();
    then.forEach(each -> known.put(each.agent(), each.figures()));
    Map<String, Figures> corrected = new HashMap<>();
    now.forEach(each -> corrected.put(each.agent(), each.figures()));
    corrected.keySet().forEach(agent -> known.putIfAbsent(agent, Figures.NONE));
    return known.entrySet().stream()
        .map(
            each ->
                new FrozenFigures(
                    each.getKey(),
                    each.getValue(),
                    corrected.getOrDefault(each.getKey(), each.getValue()).minus(each.getValue())))
        .toList();
  }
}
