package telesales.projection.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Event;
import telesales.contracts.meetings.ContestEvent;
import telesales.contracts.meetings.ContestEvent.ContestCancelled;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestRewardGiven;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps contests, and who has won them. */
@ApplicationScoped
public class FollowContests implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(ContestEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> ids = events.stream().map(each -> event(each).contest().value()).toList();
    Versions<ContestState> contests = ContestState.TABLE.current(ids, transaction);
    events.forEach(each -> follow(each, contests, changes));
    ContestState.TABLE.write(contests, transaction);
  }

  private static void follow(ReceivedEvent told, Versions<ContestState> contests, Changes changes) {
    String id = event(told).contest().value();
    ContestState now = after(event(told), contests.get(id));
    if (now != null) {
      contests.put(id, now, told.streamVersion(), told.recordedAt());
      now.terms().teams().forEach(changes::of);
    }
  }

  private static @Nullable ContestState after(ContestEvent event, @Nullable ContestState before) {
    return switch (event) {
      case ContestDrawn drawn -> new ContestState(drawn, null, false, null);
      case ContestSettled settled when before != null -> before.settledAs(settled);
      case ContestCancelled _ when before != null -> before.cancelledNow();
      case ContestRewardGiven given when before != null -> before.rewardedAt(given.at());
      case ContestSettled _, ContestCancelled _, ContestRewardGiven _ -> null;
    };
  }

  private static ContestEvent event(ReceivedEvent told) {
    return (ContestEvent) told.event().orElseThrow();
  }
}
