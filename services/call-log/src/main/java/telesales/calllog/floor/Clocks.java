package telesales.calllog.floor;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.FloorZones;
import telesales.figures.Membership;
import telesales.figures.SpanOfAgent;

/** By whose clock days are: the floor's, or the configured one before; or a team's own. */
@ApplicationScoped
public class Clocks {
  private static final String ZONES = "SELECT zone, of_teams FROM floor_zone";
  private static final String MEMBERSHIPS = Sql.file(Clocks.class, "memberships.sql");
  private static final String ELSEWHERE =
      "SELECT DISTINCT agent_id FROM membership WHERE team_id = ANY ($1)";

  private final Pool pool;
  private final ZoneId unlessSet;

  Clocks(Pool pool, CallLogConfig config) {
    this.pool = pool;
    this.unlessSet = config.timeZone();
  }

  public Uni<FloorZones> zones() {
    return pool.query(ZONES).execute().map(rows -> zones(rows.iterator().next()));
  }

  public Uni<AgentClock> of(AgentId agent) {
    return of(List.of(agent)).map(all -> requireNonNull(all.get(agent)));
  }

  /** Everybody's who is asked for. */
  public Uni<Map<AgentId, AgentClock>> of(Collection<AgentId> agents) {
    return zones().chain(zones -> of(agents, zones));
  }

  /** Of those who ever were in a team with a zone of its own. */
  public Uni<Map<AgentId, AgentClock>> elsewhere() {
    return zones()
        .chain(
            zones -> {
              String[] teams =
                  zones.ofTeams().keySet().stream().map(TeamId::value).toArray(String[]::new);
              return pool.preparedQuery(ELSEWHERE)
                  .execute(Tuple.of((Object) teams))
                  .chain(
                      rows -> {
                        List<AgentId> agents = new ArrayList<>();
                        rows.forEach(row -> agents.add(new AgentId(row.getString(0))));
                        return of(agents, zones);
                      });
            });
  }

  /** When it is that day for each of them. */
  public static List<SpanOfAgent> spans(Map<AgentId, AgentClock> clocks, LocalDate day) {
    return clocks.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().spans(day).stream()
                    .map(span -> new SpanOfAgent(each.getKey(), span)))
        .toList();
  }

  /** Where no team has a zone of its own, nobody's team is looked up. */
  private Uni<Map<AgentId, AgentClock>> of(Collection<AgentId> agents, FloorZones zones) {
    Map<AgentId, List<Membership>> memberships = new HashMap<>();
    agents.forEach(agent -> memberships.put(agent, new ArrayList<>()));
    if (zones.ofTeams().isEmpty()) {
      return Uni.createFrom().item(clocks(memberships, zones));
    }
    String[] ids = agents.stream().map(AgentId::value).toArray(String[]::new);
    return pool.preparedQuery(MEMBERSHIPS)
        .execute(Tuple.of((Object) ids))
        .map(
            rows -> {
              for (Row row : rows) {
                memberships
                    .computeIfAbsent(new AgentId(row.getString("agent_id")), _ -> new ArrayList<>())
                    .add(
                        new Membership(
                            new TeamId(row.getString("team_id")),
                            row.getLocalDate("from_day"),
                            row.getLocalDate("until_day")));
              }
              return clocks(memberships, zones);
            });
  }

  private static Map<AgentId, AgentClock> clocks(
      Map<AgentId, List<Membership>> memberships, FloorZones zones) {
    Map<AgentId, AgentClock> clocks = new HashMap<>();
    memberships.forEach((agent, all) -> clocks.put(agent, new AgentClock(zones, all)));
    return Map.copyOf(clocks);
  }

  private FloorZones zones(Row row) {
    @Nullable String floor = row.getString("zone");
    return FloorZones.of(
        floor == null ? unlessSet : ZoneId.of(floor), row.getJsonObject("of_teams").getMap());
  }
}
