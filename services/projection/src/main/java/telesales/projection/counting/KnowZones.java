package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import telesales.contracts.Event;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.FloorZones;
import telesales.projection.Changes;
import telesales.projection.Follower;

/**
 * Keeps by whose clock days are, and moves what was counted before when that changes: with a zone,
 * or because an agent goes where there is another. Memberships are known before.
 */
@ApplicationScoped
public class KnowZones implements Follower {
  private static final String EVER_IN_TEAM =
      "SELECT DISTINCT agent FROM membership_version WHERE team = $1";

  private final Zones zones;

  KnowZones(Zones zones) {
    this.zones = zones;
  }

  /** Names and managers have no clocks. */
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(
        TimeZoneSet.class, TeamTimeZoneSet.class, AgentJoinedTeam.class, AgentLeftTeam.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    FloorZones before = zones.countAlone(transaction).zones();
    SortedSet<String> moved = new TreeSet<>();
    for (ReceivedEvent told : events) {
      keep((FloorEvent) told.event().orElseThrow(), moved, transaction);
    }
    AgentZones now = zones.countAlone(transaction);
    var days = new DaysOfOtherZones(now, transaction);
    if (!now.zones().floor().equals(before.floor())) {
      days.countEverybodyAnew();
    } else if (!before.ofTeams().isEmpty() || !now.zones().ofTeams().isEmpty()) {
      days.countAnew(moved);
    }
  }

  private void keep(FloorEvent event, SortedSet<String> moved, ConsumptionTransaction transaction) {
    switch (event) {
      case TimeZoneSet(var zone) -> zones.set(zone, transaction);
      case TeamTimeZoneSet(var team, var zone) -> {
        zones.set(team, zone, transaction);
        moved.addAll(members(team, transaction));
      }
      case AgentJoinedTeam(var agent, _, _) -> moved.add(agent.value());
      case AgentLeftTeam(var agent, _, _) -> moved.add(agent.value());
      default -> throw new IllegalArgumentException("not of clocks: " + event);
    }
  }

  private static List<String> members(TeamId team, ConsumptionTransaction transaction) {
    List<String> members = new ArrayList<>();
    transaction
        .execute(EVER_IN_TEAM, Tuple.of(team.value()))
        .forEach(row -> members.add(row.getString(0)));
    return members;
  }
}
