package telesales.leadscoring;

import telesales.contracts.LeadId;
import telesales.eventsourcing.store.StreamId;

/** Where the events of a lead are. */
public final class LeadStreams {
  private LeadStreams() {}

  public static StreamId of(LeadId lead) {
    return new StreamId("lead-" + lead);
  }
}
