package telesales.calllog.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telesales.calllog.CallLogConfig;
import telesales.calllog.customers.InstallationKey;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.eventsourcing.postgresql.Sql;

/** How each dialer is set up, every version of it with who said so and when. */
@ApplicationScoped
public class Dialers {
  private static final String LATEST = Sql.file(Dialers.class, "latest-settings.sql");
  private static final String ALL = Sql.file(Dialers.class, "all-dialers.sql");
  private static final String SAVE = Sql.file(Dialers.class, "save-settings.sql");
  private static final int MOST_REMEMBERED = 1_000;

  private final Pool pool;
  private final InstallationKey key;
  private final ObjectMapper json;
  private final DialerSettings usual;
  private final Cache<String, KnownDialer> known;

  Dialers(Pool pool, InstallationKey key, ObjectMapper json, CallLogConfig config) {
    this.pool = pool;
    this.key = key;
    this.json = json;
    this.usual = DialerSettings.usual(config.timeZone(), config.defaultCountry());
    this.known =
        Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(config.posts().settingsMemory())
            .build();
  }

  /** As it is set up; as is usual if nobody said anything. */
  public Uni<KnownDialer> named(String dialer) {
    KnownDialer remembered = known.getIfPresent(dialer);
    return remembered != null
        ? Uni.createFrom().item(remembered)
        : read(dialer).invoke(found -> known.put(dialer, found));
  }

  /** The same for whoever asks with every call. */
  public CompletionStage<KnownDialer> ofCall(String dialer) {
    KnownDialer remembered = known.getIfPresent(dialer);
    return remembered != null
        ? CompletableFuture.completedFuture(remembered)
        : named(dialer).subscribeAsCompletionStage();
  }

  /** All that have a key or settings. */
  public Uni<List<KnownDialer>> all() {
    return pool.query(ALL)
        .execute()
        .map(
            rows -> {
              List<KnownDialer> dialers = new ArrayList<>();
              for (Row row : rows) {
                dialers.add(dialer(row));
              }
              return dialers;
            });
  }

  DialerSettings usual() {
    return usual;
  }

  /**
   * What is stored now is changed, whatever is remembered. Somebody else's change in between is not
   * overwritten: then the caller is told.
   */
  Uni<KnownDialer> change(String dialer, Function<KnownDialer, KnownDialer> change) {
    return read(dialer)
        .map(change)
        .chain(
            changed ->
                pool.preparedQuery(SAVE)
                    .execute(row(changed))
                    .map(
                        rows -> {
                          if (rows.rowCount() == 0) {
                            throw changedByAnother();
                          }
                          return changed;
                        }))
        .invoke(changed -> known.put(dialer, changed));
  }

  static ProblemException changedByAnother() {
    return new ProblemException(
        Problem.of(
            Response.Status.CONFLICT,
            "settings-changed",
            "somebody else changed these settings in the meantime: read them again"));
  }

  private Uni<KnownDialer> read(String dialer) {
    return pool.preparedQuery(LATEST)
        .execute(Tuple.of(dialer))
        .map(
            rows -> {
              for (Row row : rows) {
                return dialer(row);
              }
              return new KnownDialer(dialer, usual, DialerSecrets.NONE, 0, null, null);
            });
  }

  private Tuple row(KnownDialer dialer) {
    return Tuple.from(
        Stream.of(
                dialer.name(),
                dialer.version(),
                SettingsJson.write(dialer.settings()).toString(),
                Buffer.buffer(
                    key.seal(SettingsJson.write(dialer.secrets()), context(dialer.name()))),
                String.valueOf(dialer.changedBy()),
                Objects.requireNonNull(dialer.changedAt()).atOffset(ZoneOffset.UTC))
            .collect(Collectors.<Object>toList()));
  }

  private KnownDialer dialer(Row row) {
    String name = row.getString("dialer");
    if (row.getInteger("version") == null) {
      return new KnownDialer(name, usual, DialerSecrets.NONE, 0, null, null);
    }
    return new KnownDialer(
        name,
        settings(row.getString("settings")),
        SettingsJson.secrets(key.open(row.getBuffer("secrets").getBytes(), context(name))),
        row.getInteger("version"),
        row.getString("changed_by"),
        row.getOffsetDateTime("changed_at").toInstant());
  }

  private DialerSettings settings(String stored) {
    try {
      return new SettingsReader(json.readTree(stored), usual).settings();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings that were stored cannot be read", e);
    }
  }

  private static String context(String dialer) {
    return "dialer-secrets:" + dialer;
  }
}
