package telesales.projection;

import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Keeps one part of what boards show. */
public interface Follower {
  /**
   * @param events of all topics; a follower takes those that concern its part
   * @param changes to be told what of the boards changed
   */
  void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes);
}
