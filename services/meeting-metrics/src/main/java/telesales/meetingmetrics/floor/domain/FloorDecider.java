package telesales.meetingmetrics.floor.domain;

import java.util.List;
import telesales.contracts.floor.FloorEvent;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.floor.domain.FloorCommand.ArrangeFloor;

/** Turns the difference between the floor as it is and as it is to be into events. */
public final class FloorDecider implements Decider<FloorCommand, FloorHistory, FloorEvent> {
  @Override
  public FloorHistory initial() {
    return new FloorHistory.Nothing();
  }

  @Override
  public List<FloorEvent> decide(FloorCommand command, FloorHistory history) {
    return switch (command) {
      case ArrangeFloor arrange -> new FloorDifference(history.floor(), arrange).events();
    };
  }

  @Override
  public FloorHistory evolve(FloorHistory history, FloorEvent event) {
    return new FloorHistory.After(history, event);
  }
}
