package telesales.eventsourcing.infrastructure;

import java.util.List;
import telesales.contracts.AgentId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;

/**
 * The rules of an agent's name, as small as rules can be. The state counts the names there were.
 */
public class Naming implements Decider<Naming.Name, Naming.Names, FloorEvent> {
  /** Calls the agent by that name, if it is the agent's so-many-th. */
  public record Name(String name, int mostNames) {
    public Name(String name) {
      this(name, 1_000);
    }
  }

  /** What is known of an agent's names. */
  public record Names(String latest, int count) {}

  @Override
  public Names initial() {
    return new Names("", 0);
  }

  @Override
  public List<FloorEvent> decide(Name command, Names state) {
    if (command.name().equals(state.latest())) {
      return List.of();
    }
    if (state.count() >= command.mostNames()) {
      throw new CommandRejected("too-many-names", "there were " + state.count());
    }
    return List.of(new AgentNamed(new AgentId("a-1"), command.name()));
  }

  @Override
  public Names evolve(Names state, FloorEvent event) {
    return event instanceof AgentNamed named ? new Names(named.name(), state.count() + 1) : state;
  }
}
