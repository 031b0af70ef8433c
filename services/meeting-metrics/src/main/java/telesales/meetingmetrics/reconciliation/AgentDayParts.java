package telesales.meetingmetrics.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import telesales.edge.reconciliation.Reconciled;
import telesales.edge.reconciliation.ReconciledPart;
import telesales.edge.reconciliation.ReconciledPart.Waits;
import telesales.eventsourcing.postgresql.Sql;
import telesales.meetingmetrics.floor.CurrentFloor;

/** The calls that add to agents' days, and the sums of them. */
@ApplicationScoped
class AgentDayParts implements Reconciled {
  private static final List<ReconciledPart> PARTS =
      List.of(
          part("agent-days", "calls.sql"),
          part("agent-days-by-agent", "by-agent.sql"),
          part("agent-days-figures", "figures.sql"));

  private final CurrentFloor floor;

  AgentDayParts(CurrentFloor floor) {
    this.floor = floor;
  }

  @Override
  public List<ReconciledPart> parts() {
    return PARTS;
  }

  @Override
  public Uni<ZoneId> zone() {
    return floor.get().map(floor::zone);
  }

  private static ReconciledPart part(String name, String file) {
    return new ReconciledPart(name, Waits.IN_TOPICS, Sql.file(AgentDayParts.class, file));
  }
}
