package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.FloorZones;
import telesales.figures.HeldOffset;
import telesales.figures.Membership;

/**
 * In which zones the days of agents are reckoned, as long as a transaction lasts. Where no team has
 * a zone of its own, nobody's team is looked up.
 */
public final class AgentZones {
  private static final String MEMBERSHIPS =
      """
      SELECT team, from_day, until_day
      FROM membership_version
      WHERE agent = $1 AND superseded_at = 'infinity'
      """;

  private final FloorZones zones;
  private final ConsumptionTransaction transaction;
  private final Map<AgentId, List<Membership>> memberships = new HashMap<>();

  AgentZones(FloorZones zones, ConsumptionTransaction transaction) {
    this.zones = zones;
    this.transaction = transaction;
  }

  public ZoneId at(AgentId agent, Instant instant) {
    return zones.at(instant, day -> Membership.teamOn(day, memberships(agent)));
  }

  FloorZones zones() {
    return zones;
  }

  /** What is to be added to UTC for an agent's local time, one after the other. */
  List<HeldOffset> offsets(AgentId agent, Instant from, Instant until) {
    TreeSet<Instant> moves = new TreeSet<>(List.of(from));
    if (!zones.ofTeams().isEmpty()) {
      for (Membership each : memberships(agent)) {
        moves.add(midnight(each.from()));
        if (each.until() != null) {
          moves.add(midnight(each.until()));
        }
      }
    }
    List<HeldOffset> held = new ArrayList<>();
    for (Instant move : List.copyOf(moves.subSet(from, until))) {
      Instant next = moves.higher(move);
      held.addAll(
          HeldOffset.between(
              at(agent, move), move, next == null || next.isAfter(until) ? until : next));
    }
    return held;
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(zones.floor()).toInstant();
  }

  private List<Membership> memberships(AgentId agent) {
    return memberships.computeIfAbsent(agent, this::read);
  }

  private List<Membership> read(AgentId agent) {
    List<Membership> read = new ArrayList<>();
    for (Row row : transaction.execute(MEMBERSHIPS, Tuple.of(agent.value()))) {
      read.add(
          new Membership(
              new TeamId(row.getString("team")),
              row.getLocalDate("from_day"),
              row.getLocalDate("until_day")));
    }
    return read;
  }
}
