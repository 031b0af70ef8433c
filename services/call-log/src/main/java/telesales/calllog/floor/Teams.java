package telesales.calllog.floor;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
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
    return pool.preparedQuery("SELECT team_id FROM agent_team WHERE agent_id = $1")
        .execute(Tuple.of(agent.value()))
        .map(
            rows -> {
              for (Row row : rows) {
                return Optional.of(row.getString(0));
              }
              return Optional.empty();
            });
  }
}
