package telesales.calllog.reconciliation;

import static telesales.edge.reconciliation.ReconciledPart.Waits.IN_OUTBOX;
import static telesales.edge.reconciliation.ReconciledPart.Waits.IN_TOPICS;
import static telesales.edge.reconciliation.ReconciledPart.Waits.NOWHERE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import telesales.calllog.floor.Clocks;
import telesales.edge.reconciliation.Reconciled;
import telesales.edge.reconciliation.ReconciledPart;
import telesales.edge.reconciliation.ReconciledPart.Waits;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.FloorZones;
import telesales.figures.SpanOfAgent;

/**
 * What dialers posted, what is stored of it, what was published, and what call sheets show. An
 * answer itself is not kept: a call is answered when its post and its event are committed together,
 * so that the kept post is the record of what its dialer was told.
 */
@ApplicationScoped
class CallLogParts implements Reconciled {
  /** When it is that day for anybody. */
  private static final String EARLIEST = "least($2, (SELECT min(f) FROM unnest($7) AS f))";

  private static final String LATEST = "greatest($3, (SELECT max(u) FROM unnest($8) AS u))";

  private static final List<ReconciledPart> PARTS =
      List.of(
          new ReconciledPart("stored", NOWHERE, stored("$2", "$3")),
          part("answered", NOWHERE, "answered.sql"),
          part("published", IN_OUTBOX, "published.sql"),
          part("call-sheets", IN_TOPICS, "call-sheets.sql"),
          byAgent(stored(EARLIEST, LATEST)));

  private final Clocks clocks;

  CallLogParts(Clocks clocks) {
    this.clocks = clocks;
  }

  @Override
  public List<ReconciledPart> parts() {
    return PARTS;
  }

  @Override
  public Uni<ZoneId> zone() {
    return clocks.zones().map(FloorZones::floor);
  }

  @Override
  public Uni<List<SpanOfAgent>> elsewhere(LocalDate day) {
    return clocks.elsewhere().map(all -> Clocks.spans(all, day));
  }

  private static ReconciledPart part(String name, Waits waits, String file) {
    return new ReconciledPart(name, waits, Sql.file(CallLogParts.class, file));
  }

  private static String stored(String from, String until) {
    return Sql.file(CallLogParts.class, "stored.sql")
        .replace("{from}", from)
        .replace("{until}", until);
  }

  private static ReconciledPart byAgent(String stored) {
    String sums = Sql.file(CallLogParts.class, "by-agent.sql");
    return new ReconciledPart("stored-by-agent", NOWHERE, sums.replace("{stored}", stored));
  }
}
