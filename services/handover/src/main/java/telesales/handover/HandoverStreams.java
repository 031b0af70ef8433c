package telesales.handover;

import telesales.contracts.HandoverId;
import telesales.eventsourcing.store.StreamId;

/** Where the events of a handover are. */
public final class HandoverStreams {
  private HandoverStreams() {}

  public static StreamId of(HandoverId handover) {
    return new StreamId("handover-" + handover);
  }
}
