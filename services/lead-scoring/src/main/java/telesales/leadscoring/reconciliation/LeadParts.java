package telesales.leadscoring.reconciliation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import telesales.edge.reconciliation.Reconciled;
import telesales.edge.reconciliation.ReconciledPart;
import telesales.edge.reconciliation.ReconciledPart.Waits;
import telesales.eventsourcing.postgresql.Sql;

/** The calls that leads know of. */
@ApplicationScoped
class LeadParts implements Reconciled {
  private static final List<ReconciledPart> PARTS =
      List.of(
          new ReconciledPart(
              "leads", Waits.IN_TOPICS, Sql.file(LeadParts.class, "calls-of-leads.sql")));

  private final Pool pool;

  LeadParts(Pool pool) {
    this.pool = pool;
  }

  @Override
  public List<ReconciledPart> parts() {
    return PARTS;
  }

  @Override
  public Uni<ZoneId> zone() {
    return pool.query("SELECT zone FROM floor")
        .execute()
        .map(rows -> ZoneId.of(rows.iterator().next().getString(0)));
  }
}
