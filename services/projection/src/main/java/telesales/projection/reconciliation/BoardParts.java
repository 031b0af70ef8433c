package telesales.projection.reconciliation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import telesales.edge.reconciliation.Reconciled;
import telesales.edge.reconciliation.ReconciledPart;
import telesales.edge.reconciliation.ReconciledPart.Waits;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.counting.Zones;

/** The calls that boards count, and their sums for agents' days. */
@ApplicationScoped
class BoardParts implements Reconciled {
  private static final List<ReconciledPart> PARTS =
      List.of(
          part("boards", "calls.sql"),
          part("boards-by-agent", "by-agent.sql"),
          part("boards-figures", "figures.sql"));

  private final Pool pool;
  private final Zones zones;

  BoardParts(Pool pool, Zones zones) {
    this.pool = pool;
    this.zones = zones;
  }

  @Override
  public List<ReconciledPart> parts() {
    return PARTS;
  }

  @Override
  public Uni<ZoneId> zone() {
    return pool.query(Zones.STORED).execute().map(rows -> zones.of(rows.iterator().next()).floor());
  }

  private static ReconciledPart part(String name, String file) {
    return new ReconciledPart(name, Waits.IN_TOPICS, Sql.file(BoardParts.class, file));
  }
}
