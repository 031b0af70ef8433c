package telesales.handover.reaction;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import telesales.contracts.Event;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.wire.ReceivedEvent;

/** An event of one kind, with how it came. */
record Told<E extends Event>(ReceivedEvent received, E event) {
  private static final String ACTOR = "handover";

  static <E extends Event> List<Told<E>> of(Class<E> kind, List<ReceivedEvent> events) {
    return events.stream()
        .flatMap(
            received ->
                received.event().stream()
                    .flatMap(event -> kind.isInstance(event) ? Stream.of(event) : Stream.empty())
                    .map(event -> new Told<>(received, kind.cast(event))))
        .toList();
  }

  /**
   * For what this event causes.
   *
   * @param at when it does
   */
  CommandContext context(Instant at) {
    var meta = new EventMeta(ACTOR, received.meta().correlationId(), received.id().toString());
    return new CommandContext(at, meta);
  }
}
