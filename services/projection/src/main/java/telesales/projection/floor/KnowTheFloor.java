package telesales.projection.floor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import telesales.contracts.Event;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.DepartmentClosed;
import telesales.contracts.floor.FloorEvent.DepartmentNamed;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.floor.FloorEvent.ManagerReleased;
import telesales.contracts.floor.FloorEvent.TeamDissolved;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.floor.FloorEntry.Kind;
import telesales.projection.history.Versions;

/** Keeps names and memberships. Zones are kept where days are counted. */
@ApplicationScoped
public class KnowTheFloor implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(FloorEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    Versions<FloorEntry> entries = FloorEntry.TABLE.current(keys(events), transaction);
    Versions<Spell> spells = Spell.TABLE.current(agents(events), transaction);
    for (ReceivedEvent each : events) {
      follow(event(each), each, entries, new Memberships(spells));
    }
    FloorEntry.TABLE.write(entries, transaction);
    Spell.TABLE.write(spells, transaction);
    changes.ofEverything();
  }

  private static void follow(
      FloorEvent event, ReceivedEvent told, Versions<FloorEntry> entries, Memberships memberships) {
    switch (event) {
      case TimeZoneSet _, TeamTimeZoneSet _ -> {}
      case AgentJoinedTeam joined ->
          memberships.join(joined, told.streamVersion(), told.recordedAt());
      case AgentLeftTeam left -> memberships.leave(left, told.streamVersion(), told.recordedAt());
      case DepartmentClosed _, TeamDissolved _, ManagerReleased _ -> {
        FloorEntry before = entries.get(keys(event).getFirst());
        if (before != null) {
          put(before.leaves(), told, entries);
        }
      }
      case DepartmentNamed(var id, var name) ->
          put(new FloorEntry(Kind.DEPARTMENT, id.value(), name, null, false), told, entries);
      case TeamNamed(var id, var department, var name) ->
          put(
              new FloorEntry(Kind.TEAM, id.value(), name, department.value(), false),
              told,
              entries);
      case ManagerAppointed(_, var id, var name) ->
          put(new FloorEntry(Kind.MANAGER, id.value(), name, null, false), told, entries);
      case AgentNamed(var id, var name) ->
          put(new FloorEntry(Kind.AGENT, id.value(), name, null, false), told, entries);
    }
  }

  private static void put(FloorEntry entry, ReceivedEvent told, Versions<FloorEntry> entries) {
    entries.put(entry.key(), entry, told.streamVersion(), told.recordedAt());
  }

  private static List<String> keys(List<ReceivedEvent> events) {
    return events.stream().flatMap(each -> keys(event(each)).stream()).toList();
  }

  private static List<String> keys(FloorEvent event) {
    return switch (event) {
      case DepartmentNamed(var id, _) -> List.of(Kind.DEPARTMENT + " " + id);
      case DepartmentClosed(var id) -> List.of(Kind.DEPARTMENT + " " + id);
      case TeamNamed(var id, _, _) -> List.of(Kind.TEAM + " " + id);
      case TeamDissolved(var id) -> List.of(Kind.TEAM + " " + id);
      case ManagerAppointed(_, var id, _) -> List.of(Kind.MANAGER + " " + id);
      case ManagerReleased(_, var id) -> List.of(Kind.MANAGER + " " + id);
      case AgentNamed(var id, _) -> List.of(Kind.AGENT + " " + id);
      case TimeZoneSet _, TeamTimeZoneSet _, AgentJoinedTeam _, AgentLeftTeam _ -> List.of();
    };
  }

  private static List<String> agents(List<ReceivedEvent> events) {
    return new ArrayList<>(
        events.stream()
            .flatMap(
                each ->
                    switch (event(each)) {
                      case AgentJoinedTeam(var agent, _, _) -> Stream.of(agent.value());
                      case AgentLeftTeam(var agent, _, _) -> Stream.of(agent.value());
                      default -> Stream.<String>empty();
                    })
            .toList());
  }

  private static FloorEvent event(ReceivedEvent told) {
    return (FloorEvent) told.event().orElseThrow();
  }
}
