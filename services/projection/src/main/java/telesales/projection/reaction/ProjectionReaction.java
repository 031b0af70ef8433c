package telesales.projection.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.counting.CountFigures;
import telesales.projection.floor.KnowTheFloor;
import telesales.projection.live.LiveBoards;
import telesales.projection.meeting.FollowHandovers;
import telesales.projection.meeting.FollowMeetings;
import telesales.projection.meeting.KnowTargets;
import telesales.projection.sheet.FollowCallSheets;

/** Brings the tables up to date with a batch of events, and then the boards that are watched. */
@ApplicationScoped
final class ProjectionReaction implements Reaction {
  private final List<Follower> followers;
  private final LiveBoards liveBoards;

  ProjectionReaction(
      KnowTheFloor floor,
      CountFigures figures,
      KnowTargets targets,
      FollowMeetings meetings,
      FollowHandovers handovers,
      FollowCallSheets callSheets,
      LiveBoards liveBoards) {
    this.followers = List.of(floor, figures, targets, meetings, handovers, callSheets);
    this.liveBoards = liveBoards;
  }

  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    Instant first =
        events.stream().map(ReceivedEvent::recordedAt).min(Comparator.naturalOrder()).orElseThrow();
    var changes = new Changes(first);
    followers.forEach(follower -> follower.follow(events, transaction, changes));
    transaction.afterCommit(() -> liveBoards.changed(changes));
  }
}
