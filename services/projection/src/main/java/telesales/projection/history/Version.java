package telesales.projection.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a thing for a while.
 *
 * @param version of the event that told it
 * @param recordedAt from when on it was known
 * @param supersededAt from when on something else was known; null while this is the present
 */
public record Version<V>(
    String key, long version, V value, Instant recordedAt, @Nullable Instant supersededAt) {
  Version<V> superseded(Instant at) {
    return new Version<>(key, version, value, recordedAt, at);
  }
}
