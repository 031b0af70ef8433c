package telesales.meetingmetrics.shortfalls.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import telesales.contracts.AgentId;
import telesales.contracts.meetings.ShortfallEvent;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplanationWithdrawn;

/** What was said about the shortfalls of one team's day. Immutable. */
public record ShortfallsOfDay(Map<AgentId, ShortfallExplained> explained) {
  static final ShortfallsOfDay NONE = new ShortfallsOfDay(Map.of());

  public ShortfallsOfDay {
    explained = Map.copyOf(explained);
  }

  public Optional<ShortfallExplained> of(AgentId agent) {
    return Optional.ofNullable(explained.get(agent));
  }

  ShortfallsOfDay with(ShortfallEvent event) {
    Map<AgentId, ShortfallExplained> after = new HashMap<>(explained);
    switch (event) {
      case ShortfallExplained said -> after.put(said.agent(), said);
      case ShortfallExplanationWithdrawn(_, _, var agent, _, _) -> after.remove(agent);
    }
    return new ShortfallsOfDay(after);
  }
}
