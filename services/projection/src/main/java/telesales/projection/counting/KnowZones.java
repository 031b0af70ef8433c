package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<FloorEvent> told =
        events.stream()
            .flatMap(each -> each.event().stream())
            .filter(KnowZones::mayMoveDays)
            .map(FloorEvent.class::cast)
            .toList();
    if (told.isEmpty()) {
      return;
    }
    FloorZones before = zones.countAlone(transaction).zones();
    SortedSet<String> moved = new TreeSet<>();
    told.forEach(event -> keep(event, moved, transaction));
    AgentZones now = zones.countAlone(transaction);
    var days = new DaysOfOtherZones(now, transaction);
    if (!now.zones().floor().equals(before.floor())) {
      days.countEverybodyAnew();
    } else if (!before.ofTeams().isEmpty() || !now.zones().ofTeams().isEmpty()) {
      days.countAnew(moved);
    }
  }

  /** Names and managers have no clocks. */
  private static boolean mayMoveDays(Object event) {
    return event instanceof TimeZoneSet
        || event instanceof TeamTimeZoneSet
        || event instanceof AgentJoinedTeam
        || event instanceof AgentLeftTeam;
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
