package telesales.calllog.reconciliation;

import static telesales.edge.reconciliation.ReconciledPart.Waits.IN_OUTBOX;
import static telesales.edge.reconciliation.ReconciledPart.Waits.IN_TOPICS;
import static telesales.edge.reconciliation.ReconciledPart.Waits.NOWHERE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import telesales.calllog.floor.FloorZone;
import telesales.edge.reconciliation.Reconciled;
import telesales.edge.reconciliation.ReconciledPart;
import telesales.edge.reconciliation.ReconciledPart.Waits;
import telesales.eventsourcing.postgresql.Sql;

/**
 * What dialers posted, what is stored of it, what was published, and what call sheets show. An
 * answer itself is not kept: a call is answered when its post and its event are committed together,
 * so that the kept post is the record of what its dialer was told.
 */
@ApplicationScoped
class CallLogParts implements Reconciled {
  private static final List<ReconciledPart> PARTS =
      List.of(
          part("stored", NOWHERE, "stored.sql"),
          part("answered", NOWHERE, "answered.sql"),
          part("published", IN_OUTBOX, "published.sql"),
          part("call-sheets", IN_TOPICS, "call-sheets.sql"),
          byAgent(Sql.file(CallLogParts.class, "stored.sql")));

  private final FloorZone zone;

  CallLogParts(FloorZone zone) {
    this.zone = zone;
  }

  @Override
  public List<ReconciledPart> parts() {
    return PARTS;
  }

  @Override
  public Uni<ZoneId> zone() {
    return zone.now();
  }

  private static ReconciledPart part(String name, Waits waits, String file) {
    return new ReconciledPart(name, waits, Sql.file(CallLogParts.class, file));
  }

  private static ReconciledPart byAgent(String stored) {
    String sums = Sql.file(CallLogParts.class, "by-agent.sql");
    return new ReconciledPart("stored-by-agent", NOWHERE, sums.replace("{stored}", stored));
  }
}
