package telesales.projection.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Things as they are known now, and what changes of them while a batch of events is followed. No
 * version is ever forgotten: a new one ends the one before at the instant it was recorded.
 */
public final class Versions<V> {
  private record Which(String key, long version) {}

  private final Map<String, Version<V>> current = new HashMap<>();
  private final Map<Which, Version<V>> ended = new LinkedHashMap<>();
  private final Map<Which, Version<V>> added = new LinkedHashMap<>();

  public Versions(Collection<Version<V>> current) {
    current.forEach(each -> this.current.put(each.key(), each));
  }

  public @Nullable V get(String key) {
    Version<V> version = current.get(key);
    return version == null ? null : version.value();
  }

  /** By key. */
  public Map<String, V> all() {
    Map<String, V> values = new TreeMap<>();
    current.forEach((key, version) -> values.put(key, version.value()));
    return values;
  }

  /**
   * From now on this is known of the thing.
   *
   * @param version grows with every call for the same key
   * @return from when on: not before what was known until now began, whatever the clocks say
   */
  public Instant put(String key, V value, long version, Instant recordedAt) {
    Version<V> before = current.get(key);
    Instant from = before == null ? recordedAt : end(key, recordedAt);
    var now = new Version<>(key, version, value, from, null);
    current.put(key, now);
    added.put(new Which(key, version), now);
    return from;
  }

  /**
   * From now on nothing is known of the thing any more.
   *
   * @return from when on
   */
  public Instant end(String key, Instant recordedAt) {
    Version<V> before = current.remove(key);
    if (before == null) {
      return recordedAt;
    }
    // Two instances of a service may have clocks that differ; a version cannot end before it began.
    Instant from = before.recordedAt().isAfter(recordedAt) ? before.recordedAt() : recordedAt;
    Version<V> past = before.superseded(from);
    var which = new Which(key, before.version());
    if (added.replace(which, past) == null) {
      ended.put(which, past);
    }
    return from;
  }

  /** Those that had been stored, and are the present no longer. */
  List<Version<V>> ended() {
    return new ArrayList<>(ended.values());
  }

  /** Those to be stored, some of them past already. */
  List<Version<V>> added() {
    return new ArrayList<>(added.values());
  }
}
