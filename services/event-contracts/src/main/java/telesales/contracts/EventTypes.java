package telesales.contracts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published events by their names on the wire, read from the sealed interfaces, so that none
 * can be forgotten.
 */
public final class EventTypes {
  /** An event's class, what it is called on the wire, and where it is published. */
  public record Entry(Class<? extends Event> eventClass, Topic topic, String name, int version) {
    /** As in the CloudEvents attribute {@code type}: {@code telesales.call.logged.v1}. */
    public String wireName() {
      return name + ".v" + version;
    }
  }

  private static final List<Entry> ALL =
      Arrays.stream(Topic.values())
          .flatMap(EventTypes::entries)
          .sorted(Comparator.comparing(Entry::wireName))
          .toList();
  private static final Map<String, Entry> BY_WIRE_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Entry::wireName, Function.identity()));
  private static final Map<Class<? extends Event>, Entry> BY_CLASS =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Entry::eventClass, Function.identity()));

  private EventTypes() {}

  /** Sorted by wire name. */
  public static List<Entry> all() {
    return ALL;
  }

  public static Entry of(Event event) {
    Entry entry = BY_CLASS.get(event.getClass());
    if (entry == null) {
      throw new IllegalArgumentException("not a published event: " + event.getClass().getName());
    }
    return entry;
  }

  public static Optional<Entry> named(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }

  private static Stream<Entry> entries(Topic topic) {
    return events(topic.events()).map(event -> entry(topic, event));
  }

  private static Stream<Class<? extends Event>> events(Class<? extends Event> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> events(permitted.asSubclass(Event.class)))
        : Stream.of(type);
  }

  private static Entry entry(Topic topic, Class<? extends Event> eventClass) {
    EventType type = eventClass.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalStateException(eventClass.getName() + " has no @EventType");
    }
    return new Entry(eventClass, topic, type.name(), type.version());
  }
}
