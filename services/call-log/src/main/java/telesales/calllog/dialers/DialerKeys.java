package telesales.calllog.dialers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;

/** The keys of dialers: made, looked up, revoked. */
@ApplicationScoped
class DialerKeys {
  /**
   * A key without its secret.
   *
   * @param revokedAt from then on it is refused
   */
  record Listed(
      UUID id, String dialer, OffsetDateTime createdAt, @Nullable OffsetDateTime revokedAt) {}

  private static final int MOST_REMEMBERED = 1_000;

  private final Pool pool;
  private final Clock clock;
  private final Cache<ApiKey, String> dialers;

  DialerKeys(Pool pool, Clock clock, CallLogConfig config) {
    this.pool = pool;
    this.clock = clock;
    this.dialers =
        Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(config.dialerKeyMemory())
            .build();
  }

  Uni<ApiKey> make(UUID id, String dialer) {
    ApiKey key = ApiKey.make();
    return pool.preparedQuery(
            "INSERT INTO dialer_key (key_id, dialer, key_hash, created_at) VALUES ($1, $2, $3, $4)")
        .execute(Tuple.of(id, dialer, Buffer.buffer(key.hash()), now()))
        .replaceWith(key);
  }

  /** The dialer that this key belongs to, if it was asked for a moment ago. */
  Optional<String> inMemory(ApiKey key) {
    return Optional.ofNullable(dialers.getIfPresent(key));
  }

  /** The dialer that this key belongs to; empty if it was never given out, or was revoked. */
  Uni<Optional<String>> dialerOf(ApiKey key) {
    Optional<String> known = inMemory(key);
    if (known.isPresent()) {
      return Uni.createFrom().item(known);
    }
    return pool.preparedQuery(
            "SELECT dialer FROM dialer_key WHERE key_hash = $1 AND revoked_at IS NULL")
        .execute(Tuple.of(Buffer.buffer(key.hash())))
        .map(
            rows -> {
              for (Row row : rows) {
                dialers.put(key, row.getString(0));
                return Optional.of(row.getString(0));
              }
              return Optional.empty();
            });
  }

  Uni<List<Listed>> all() {
    return pool.query(
            "SELECT key_id, dialer, created_at, revoked_at FROM dialer_key ORDER BY dialer, created_at")
        .execute()
        .map(
            rows -> {
              List<Listed> keys = new ArrayList<>();
              for (Row row : rows) {
                keys.add(
                    new Listed(
                        row.getUUID(0),
                        row.getString(1),
                        row.getOffsetDateTime(2),
                        row.getOffsetDateTime(3)));
              }
              return keys;
            });
  }

  /** Whether there was such a key; revoking it twice is as once. */
  Uni<Boolean> revoke(UUID id) {
    return pool.preparedQuery(
            "UPDATE dialer_key SET revoked_at = coalesce(revoked_at, $2) WHERE key_id = $1")
        .execute(Tuple.of(id, now()))
        .map(rows -> rows.rowCount() > 0)
        .invoke(() -> dialers.invalidateAll());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
