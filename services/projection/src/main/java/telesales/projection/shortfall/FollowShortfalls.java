package telesales.projection.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.meetings.ShortfallEvent;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplanationWithdrawn;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps why targets were missed. No board shows it: it changes none. */
@ApplicationScoped
public class FollowShortfalls implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(ShortfallEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> keys = events.stream().map(each -> ShortfallState.key(event(each))).toList();
    Versions<ShortfallState> versions = ShortfallState.TABLE.current(keys, transaction);
    events.forEach(told -> follow(event(told), told, versions));
    ShortfallState.TABLE.write(versions, transaction);
  }

  private static void follow(
      ShortfallEvent event, ReceivedEvent told, Versions<ShortfallState> versions) {
    String key = ShortfallState.key(event);
    switch (event) {
      case ShortfallExplained said ->
          versions.put(key, ShortfallState.of(said), told.streamVersion(), told.recordedAt());
      case ShortfallExplanationWithdrawn _ -> versions.end(key, told.recordedAt());
    }
  }

  private static ShortfallEvent event(ReceivedEvent told) {
    return (ShortfallEvent) told.event().orElseThrow();
  }
}
