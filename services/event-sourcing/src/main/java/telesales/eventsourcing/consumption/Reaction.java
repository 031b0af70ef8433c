package telesales.eventsourcing.consumption;

import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * What a service does about events of others (and of its own, where it keeps tables of them). One
 * bean per service.
 */
public interface Reaction {
  /** Kinds of events that this service does something about. Others are passed over unread. */
  default Set<Class<? extends Event>> concerns() {
    return Set.of(Event.class);
  }

  /**
   * Changes tables and appends events within the transaction, and only there: all of it takes
   * effect exactly once, together with the consumer's progress. It may be called again for the same
   * events if the transaction fails. Called on a thread that may block, never twice at a time.
   *
   * @param events new ones only and such as concern this service, each stream's in order and
   *     without gaps
   */
  void react(List<ReceivedEvent> events, ConsumptionTransaction transaction);
}
