package telesales.meetingmetrics.floor.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.floor.domain.FloorCommand.ArrangeFloor;
import telesales.meetingmetrics.floor.domain.FloorCommand.SetTeamTimeZone;

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
      case SetTeamTimeZone(var team, var zone) -> set(team, zone, history.floor());
    };
  }

  private static List<FloorEvent> set(TeamId id, @Nullable ZoneId zone, Floor floor) {
    Floor.Team team = floor.teams().get(id);
    if (team == null) {
      throw new CommandRejected("no-such-team", "there is no team %s on the floor".formatted(id));
    }
    return Objects.equals(team.zone, zone) ? List.of() : List.of(new TeamTimeZoneSet(id, zone));
  }

  @Override
  public FloorHistory evolve(FloorHistory history, FloorEvent event) {
    return new FloorHistory.After(history, event);
  }
}
