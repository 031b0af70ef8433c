package telesales.eventsourcing.consumption;

import java.util.List;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * What a service does about events of others (and of its own, where it keeps tables of them). One
 * bean per service.
 */
public interface Reaction {
  /**
   * Changes tables and appends events within the transaction, and only there: all of it takes
   * effect exactly once, together with the consumer's progress. It may be called again for the same
   * events if the transaction fails. Called on a thread that may block, never twice at a time.
   *
   * @param events new ones only, each stream's in order and without gaps
   */
  void react(List<ReceivedEvent> events, ConsumptionTransaction transaction);
}
