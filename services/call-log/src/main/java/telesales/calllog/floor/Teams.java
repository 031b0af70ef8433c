package telesales.calllog.floor;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telesales.contracts.AgentId;

/** Where agents are now. */
@ApplicationScoped
public class Teams {
  private final Pool pool;

  Teams(Pool pool) {
    this.pool = pool;
  }

  /** Empty for an agent who is not on the floor. */
  public Uni<Optional<String>> teamOf(AgentId agent) {
    return first("SELECT team_id FROM agent_team WHERE agent_id = $1", agent.value());
  }

  /** Who is in the team now, by name. */
  public Uni<List<NamedAgent>> membersOf(String team) {
    return pool.preparedQuery(
            """
            SELECT agent_id, coalesce(name, agent_id) AS name
            FROM agent_team LEFT JOIN agent_name USING (agent_id)
            WHERE team_id = $1
            ORDER BY agent_id
            """)
        .execute(Tuple.of(team))
        .map(
            rows -> {
              List<NamedAgent> members = new ArrayList<>();
              for (Row row : rows) {
                members.add(new NamedAgent(new AgentId(row.getString(0)), row.getString(1)));
              }
              return List.copyOf(members);
            });
  }

  /** What the manager is called; empty until the floor says a name. */
  public Uni<Optional<String>> managerNamed(String manager) {
    return first("SELECT name FROM manager_name WHERE manager_id = $1", manager);
  }

  /** What the agent is called; the id until the floor says a name. */
  public Uni<NamedAgent> named(AgentId agent) {
    return first("SELECT name FROM agent_name WHERE agent_id = $1", agent.value())
        .map(name -> new NamedAgent(agent, name.orElse(agent.value())));
  }

  private Uni<Optional<String>> first(String query, String id) {
    return pool.preparedQuery(query)
        .execute(Tuple.of(id))
        .map(
            rows -> {
              for (Row row : rows) {
                return Optional.of(row.getString(0));
              }
              return Optional.empty();
            });
  }
}
