package telesales.edge.reconciliation;

import io.smallrye.mutiny.Uni;
import java.time.ZoneId;
import java.util.List;

/** What a service knows of a day's calls. */
public interface Reconciled {
  List<ReconciledPart> parts();

  /** The zone by which this service reckons days. */
  Uni<ZoneId> zone();
}
