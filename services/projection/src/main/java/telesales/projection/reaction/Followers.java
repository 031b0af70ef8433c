package telesales.projection.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telesales.contracts.Event;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;

/** Gives each follower the events that concern it; one is done before the next begins. */
final class Followers {
  private final List<Follower> all;

  /** By an event's class: whom it concerns, as places in the list of all. */
  private final Map<Class<? extends Event>, List<Integer>> concerned;

  Followers(Follower... inTheirOrder) {
    this.all = List.of(inTheirOrder);
    this.concerned =
        EventTypes.all().stream()
            .map(EventTypes.Entry::eventClass)
            .collect(Collectors.toUnmodifiableMap(kind -> kind, this::concerned));
  }

  private List<Integer> concerned(Class<? extends Event> kind) {
    return IntStream.range(0, all.size())
        .filter(place -> concerns(all.get(place), kind))
        .boxed()
        .toList();
  }

  private static boolean concerns(Follower follower, Class<? extends Event> kind) {
    return follower.concerns().stream().anyMatch(each -> each.isAssignableFrom(kind));
  }

  /** Kinds of events that concern any of them. */
  Set<Class<? extends Event>> concerns() {
    return all.stream()
        .flatMap(each -> each.concerns().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<List<ReceivedEvent>> shares = shares(events);
    for (int place = 0; place < all.size(); place++) {
      if (!shares.get(place).isEmpty()) {
        all.get(place).follow(shares.get(place), transaction, changes);
      }
    }
  }

  /** What concerns each of them, in the order of all. */
  List<List<ReceivedEvent>> shares(List<ReceivedEvent> events) {
    List<List<ReceivedEvent>> shares = new ArrayList<>();
    all.forEach(_ -> shares.add(new ArrayList<>()));
    for (ReceivedEvent each : events) {
      each.event()
          .map(event -> concerned.getOrDefault(event.getClass(), List.of()))
          .ifPresent(places -> places.forEach(place -> shares.get(place).add(each)));
    }
    return shares;
  }
}
