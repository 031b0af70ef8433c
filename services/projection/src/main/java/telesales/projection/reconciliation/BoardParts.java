package telesales.projection.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import telesales.edge.reconciliation.Reconciled;
import telesales.edge.reconciliation.ReconciledPart;
import telesales.edge.reconciliation.ReconciledPart.Waits;
import telesales.eventsourcing.postgresql.Sql;

/** The calls that boards count, and their sums for agents' days. */
@ApplicationScoped
class BoardParts implements Reconciled {
  private static final List<ReconciledPart> PARTS =
      List.of(
          part("boards", "calls.sql"),
          part("boards-by-agent", "by-agent.sql"),
          part("boards-figures", "figures.sql"));

  @Override
  public List<ReconciledPart> parts() {
    return PARTS;
  }

  /** Of no account: days stand in these tables. */
  @Override
  public Uni<ZoneId> zone() {
    return Uni.createFrom().item(ZoneOffset.UTC);
  }

  private static ReconciledPart part(String name, String file) {
    return new ReconciledPart(name, Waits.IN_TOPICS, Sql.file(BoardParts.class, file));
  }
}
