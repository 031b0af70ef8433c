package telesales.projection.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Event;
import telesales.contracts.meetings.ObjectionAnswerEvent;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerRemoved;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWorked;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps the objection book: the whole company reads it, so that every board may change. */
@ApplicationScoped
public class FollowObjectionBook implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(ObjectionAnswerEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    // Ids are unique within a team only, and so is an entry's stream.
    List<String> keys = events.stream().map(each -> each.stream().value()).toList();
    Versions<ObjectionAnswerState> versions = ObjectionAnswerState.TABLE.current(keys, transaction);
    for (ReceivedEvent told : events) {
      String key = told.stream().value();
      ObjectionAnswerState after =
          after((ObjectionAnswerEvent) told.event().orElseThrow(), versions.get(key));
      if (after != null) {
        versions.put(key, after, told.streamVersion(), told.recordedAt());
      }
    }
    changes.ofEverything();
    ObjectionAnswerState.TABLE.write(versions, transaction);
  }

  private static @Nullable ObjectionAnswerState after(
      ObjectionAnswerEvent event, @Nullable ObjectionAnswerState before) {
    return switch (event) {
      case ObjectionAnswerWritten written -> ObjectionAnswerState.of(written);
      case ObjectionAnswerWorked _ -> before == null ? null : before.workedForOneMore();
      case ObjectionAnswerRemoved _ -> before == null ? null : before.takenOut();
    };
  }
}
