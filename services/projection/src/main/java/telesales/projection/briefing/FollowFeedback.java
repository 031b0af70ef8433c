package telesales.projection.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Event;
import telesales.contracts.meetings.FeedbackEvent;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.contracts.meetings.FeedbackEvent.FeedbackPassedOn;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps what the teams' people said, and what became of it. */
@ApplicationScoped
public class FollowFeedback implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(FeedbackEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> keys = events.stream().map(each -> FeedbackState.key(event(each))).toList();
    Versions<FeedbackState> versions = FeedbackState.TABLE.current(keys, transaction);
    for (ReceivedEvent told : events) {
      follow(event(told), told, versions);
      changes.of(event(told).team());
    }
    FeedbackState.TABLE.write(versions, transaction);
  }

  private static void follow(
      FeedbackEvent event, ReceivedEvent told, Versions<FeedbackState> versions) {
    String key = FeedbackState.key(event);
    FeedbackState after = after(event, versions.get(key));
    if (after != null) {
      versions.put(key, after, told.streamVersion(), told.recordedAt());
    }
  }

  private static @Nullable FeedbackState after(
      FeedbackEvent event, @Nullable FeedbackState before) {
    return switch (event) {
      case FeedbackGiven given -> FeedbackState.of(given);
      case FeedbackAnswered answered -> before == null ? null : before.answered(answered);
      case FeedbackPassedOn _ -> before == null ? null : before.onItsWay();
    };
  }

  private static FeedbackEvent event(ReceivedEvent told) {
    return (FeedbackEvent) told.event().orElseThrow();
  }
}
