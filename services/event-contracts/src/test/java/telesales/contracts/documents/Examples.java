package telesales.contracts.documents;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import telesales.contracts.meetings.Scope;

/**
 * A first example of an event that has none yet: every field is there, with a value of its kind.
 */
final class Examples {
  private static final Map<Class<?>, Object> VALUES =
      Map.of(
          Instant.class,
          Instant.parse("2026-03-02T01:15:30.250Z"),
          LocalDate.class,
          LocalDate.of(2026, 3, 2),
          LocalTime.class,
          LocalTime.of(9, 30),
          ZoneId.class,
          ZoneId.of("Asia/Shanghai"),
          int.class,
          75,
          Integer.class,
          1,
          long.class,
          100L,
          double.class,
          0.5,
          boolean.class,
          true,
          Boolean.class,
          true);

  private static final Map<String, Object> BY_NAME =
      Map.ofEntries(
          entry("startedAt", Instant.parse("2026-03-02T01:15:00Z")),
          entry("answeredAt", Instant.parse("2026-03-02T01:15:08.500Z")),
          entry("endedAt", Instant.parse("2026-03-02T01:16:23.500Z")),
          entry("dueAt", Instant.parse("2026-03-02T03:15:30.250Z")),
          entry("personalData", "djEuQUJDRA=="),
          entry("wording", "djEuQUJDRA=="),
          entry("by", "manager-17"),
          entry("campaign", "spring"),
          entry("dialer", "north"),
          entry("dialerCallId", "20260302-000017"),
          entry("name", "王敏"),
          entry("reason", "asked for a quote first"),
          entry("code", "grade"),
          entry("currency", "CNY"),
          entry("minorUnits", 8_000_000L),
          entry("scorer", "rules-1"),
          entry("openedBy", "manager-17"),
          entry("closedBy", "manager-17"),
          entry("setBy", "director-17"),
          entry("drawnBy", "manager-17"),
          entry("cancelledBy", "manager-17"),
          entry("settledBy", "meeting-metrics"),
          entry("givenBy", "manager-17"),
          entry("stake", "奶茶一杯"),
          entry("id", "agent-17"),
          entry("side", "agent-17"),
          entry("winners", "agent-17"),
          entry("members", "agent-17"),
          entry("draw", "draw-17"),
          entry("scope", new Scope(Scope.Level.TEAM, "team-17")));

  private Examples() {}

  static Object of(Class<?> type) {
    return value(type, type.getSimpleName());
  }

  private static Object value(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Class<?> raw = (Class<?>) generic.getRawType();
      return raw == Map.class
          ? Map.of(value(arguments[0], "age"), value(arguments[1], "34"))
          : collection(raw, value(arguments[0], name));
    }
    Class<?> plain = (Class<?>) type;
    Object named = BY_NAME.get(name);
    if (plain.isInstance(named) || (plain == long.class && named instanceof Long)) {
      return named;
    }
    if (VALUES.containsKey(plain)) {
      return VALUES.get(plain);
    }
    if (plain == String.class) {
      return name;
    }
    return plain.isEnum() ? plain.getEnumConstants()[0] : record(plain);
  }

  private static Object collection(Class<?> raw, Object element) {
    return raw == Set.class ? Set.of(element) : List.of(element);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalStateException("no example for a " + type.getName() + " yet");
    }
    Object[] values =
        isIdentity(components)
            ? new Object[] {type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT) + "-17"}
            : Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no example for a " + type.getName() + " yet", e);
    }
  }

  private static boolean isIdentity(RecordComponent[] components) {
    return components.length == 1
        && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
  }
}
