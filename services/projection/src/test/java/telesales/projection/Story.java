package telesales.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.DepartmentNamed;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.EffectiveCallRule;

/** What the services told, stream by stream, with ids of its own, so that tests share tables. */
public final class Story {
  private final String prefix;
  private final Map<StreamId, List<Event>> streams = new HashMap<>();

  public Story(String prefix) {
    this.prefix = prefix;
  }

  /** The same name in another story is somebody else. */
  public String id(String name) {
    return prefix + "-" + name;
  }

  public StreamId stream(String name) {
    return new StreamId(id(name));
  }

  public Story tell(String stream, Event event) {
    streams.computeIfAbsent(stream(stream), _ -> new ArrayList<>()).add(event);
    return this;
  }

  public Story team(String team) {
    var department = new DepartmentId(id("sales"));
    tell("floor", new DepartmentNamed(department, "Sales"));
    return tell("floor", new TeamNamed(new TeamId(id(team)), department, "Team " + team));
  }

  public Story member(String agent, String team, LocalDate from) {
    var who = new AgentId(id(agent));
    tell("floor", new AgentNamed(who, "Agent " + agent));
    return tell("floor", new AgentJoinedTeam(who, new TeamId(id(team)), from));
  }

  public Story rule(EffectiveCallRule rule) {
    return tell(
        "effective-call-rule",
        new EffectiveCallRuleSet(
            rule.version(), rule.minimumTalkSeconds(), rule.effectiveFrom(), "director-1"));
  }

  /** Each stream in its order, one stream after the other, a second between two events. */
  public List<Told> inOrder(Instant first) {
    List<StreamId> names = new ArrayList<>(streams.keySet());
    names.sort((one, other) -> one.value().compareTo(other.value()));
    List<StreamId> turns = new ArrayList<>();
    names.forEach(name -> turns.addAll(Collections.nCopies(streams.get(name).size(), name)));
    return told(turns, first);
  }

  /** Each stream in its order, but the streams through one another. */
  public List<Told> shuffled(Instant first, Random random) {
    List<StreamId> turns = new ArrayList<>();
    streams.forEach((name, events) -> turns.addAll(Collections.nCopies(events.size(), name)));
    Collections.shuffle(turns, random);
    return told(turns, first);
  }

  private List<Told> told(List<StreamId> turns, Instant first) {
    Map<StreamId, Integer> next = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (StreamId stream : turns) {
      int version = next.merge(stream, 1, Integer::sum);
      told.add(
          new Told(
              stream,
              version,
              streams.get(stream).get(version - 1),
              first.plusSeconds(told.size())));
    }
    return told;
  }
}
