package telesales.calllog;

import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Keeps one of the tables that are made from events. */
public interface Follower {
  /**
   * @param events of all topics; a follower takes those that concern it
   */
  void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction);
}
