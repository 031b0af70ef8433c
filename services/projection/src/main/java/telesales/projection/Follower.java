package telesales.projection;

import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Keeps one part of what boards show. */
public interface Follower {
  /** Kinds of events that change this part. */
  Set<Class<? extends Event>> concerns();

  /**
   * @param events those of a batch that concern this part, at least one
   * @param changes to be told what of the boards changed
   */
  void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes);
}
