package telesales.edge.reconciliation;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import telesales.figures.SpanOfAgent;

/** What a service knows of a day's calls. */
public interface Reconciled {
  List<ReconciledPart> parts();

  /** The floor's zone, as this service knows it: calls of a day are those that began on it. */
  Uni<ZoneId> zone();

  /** For sums by agents' own days: of those whose days begin and end otherwise than the floor's. */
  default Uni<List<SpanOfAgent>> elsewhere(LocalDate day) {
    return Uni.createFrom().item(List.of());
  }
}
