package telesales.projection.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import telesales.contracts.meetings.WinStoryEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps the win stories, each as it was written last. */
@ApplicationScoped
public class FollowWinStories implements Follower {
  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<ReceivedEvent> concerning =
        events.stream().filter(each -> each.event().orElse(null) instanceof WinStoryEvent).toList();
    if (concerning.isEmpty()) {
      return;
    }
    Versions<WinStoryState> versions =
        WinStoryState.TABLE.current(
            concerning.stream().map(each -> WinStoryState.key(story(each))).toList(), transaction);
    for (ReceivedEvent told : concerning) {
      WinStoryEvent event = story(told);
      versions.put(
          WinStoryState.key(event),
          WinStoryState.of(event),
          told.streamVersion(),
          told.recordedAt());
      changes.of(event.team());
    }
    WinStoryState.TABLE.write(versions, transaction);
  }

  private static WinStoryEvent story(ReceivedEvent told) {
    return (WinStoryEvent) told.event().orElseThrow();
  }
}
