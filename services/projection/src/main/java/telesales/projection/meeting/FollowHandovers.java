package telesales.projection.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Event;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.contracts.handovers.HandoverEvent.HandoverReturned;
import telesales.contracts.handovers.HandoverEvent.HandoverWithdrawn;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;
import telesales.projection.meeting.HandoverState.Status;

/** Keeps who has each interested lead. */
@ApplicationScoped
public class FollowHandovers implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(HandoverEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> ids = events.stream().map(each -> event(each).handover().value()).toList();
    Versions<HandoverState> handovers = HandoverState.TABLE.current(ids, transaction);
    events.forEach(each -> follow(each, handovers, changes));
    HandoverState.TABLE.write(handovers, transaction);
  }

  private static void follow(
      ReceivedEvent told, Versions<HandoverState> handovers, Changes changes) {
    String id = event(told).handover().value();
    HandoverState before = handovers.get(id);
    HandoverState now = after(event(told), before);
    if (now == null) {
      handovers.end(id, told.recordedAt());
    } else {
      handovers.put(id, now, told.streamVersion(), told.recordedAt());
      changes.of(now.agent());
    }
    if (before != null) {
      changes.of(before.agent());
    }
  }

  /** Null if there is nothing to show. */
  private static @Nullable HandoverState after(
      HandoverEvent event, @Nullable HandoverState before) {
    return switch (event) {
      case HandoverRequested(_, var lead, _, var grade, var agent, _) ->
          new HandoverState(lead.value(), agent, null, Status.WAITING, grade.name(), null, null);
      case HandoverOffered(_, var lead, _, var grade, var agent, _, var to, var due, _) ->
          new HandoverState(
              lead.value(), agent, to.value(), Status.OFFERED, grade.name(), due, null);
      case HandoverAccepted accepted when before != null -> before.accepted(accepted.by().value());
      case HandoverReturned returned when before != null ->
          before.returned(returned.by().value(), returned.reason());
      case HandoverAccepted _, HandoverReturned _, HandoverWithdrawn _ -> null;
    };
  }

  private static HandoverEvent event(ReceivedEvent told) {
    return (HandoverEvent) told.event().orElseThrow();
  }
}
