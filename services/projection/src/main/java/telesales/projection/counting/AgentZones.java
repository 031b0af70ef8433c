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
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.FloorZones;
import telesales.figures.HeldOffset;

/**
 * In which zones the days of agents are reckoned, as long as a transaction lasts. Where no team has
 * a zone of its own, nobody's team is looked up.
 */
public final class AgentZones {
  private static final String SPELLS =
      """
      SELECT team, from_day, until_day
      FROM membership_version
      WHERE agent = $1 AND superseded_at = 'infinity'
      """;

  private record Spell(TeamId team, LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  private final FloorZones zones;
  private final ConsumptionTransaction transaction;
  private final Map<AgentId, List<Spell>> spells = new HashMap<>();

  AgentZones(FloorZones zones, ConsumptionTransaction transaction) {
    this.zones = zones;
    this.transaction = transaction;
  }

  public ZoneId at(AgentId agent, Instant instant) {
    return zones.at(
        instant,
        day ->
            spells(agent).stream()
                .filter(spell -> spell.covers(day))
                .map(Spell::team)
                .findFirst()
                .orElse(null));
  }

  FloorZones zones() {
    return zones;
  }

  /** What is to be added to UTC for an agent's local time, one after the other. */
  List<HeldOffset> offsets(AgentId agent, Instant from, Instant until) {
    TreeSet<Instant> moves = new TreeSet<>(List.of(from));
    if (!zones.ofTeams().isEmpty()) {
      for (Spell spell : spells(agent)) {
        moves.add(midnight(spell.from()));
        if (spell.until() != null) {
          moves.add(midnight(spell.until()));
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

  private List<Spell> spells(AgentId agent) {
    return spells.computeIfAbsent(agent, this::read);
  }

  private List<Spell> read(AgentId agent) {
    List<Spell> read = new ArrayList<>();
    for (Row row : transaction.execute(SPELLS, Tuple.of(agent.value()))) {
      read.add(
          new Spell(
              new TeamId(row.getString("team")),
              row.getLocalDate("from_day"),
              row.getLocalDate("until_day")));
    }
    return read;
  }
}
