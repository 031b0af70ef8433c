package telesales.calllog.customers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import telesales.calllog.CallLogConfig;
import telesales.contracts.CustomerId;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.postgresql.GroupCommit;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StoreUnavailable;

/**
 * A key for each customer, made when the customer is first met. It lies apart from the events and
 * is itself encrypted, so that deleting one row makes all that is known of a person unreadable.
 */
@ApplicationScoped
public class CustomerKeys {
  private static final String ALGORITHM = "AES";

  /** One would do: who asks again sees what another has made meanwhile, unless it was erased. */
  private static final int ATTEMPTS = 3;

  private static final String FIND_OR_MAKE = Sql.file(CustomerKeys.class, "find-or-make-keys.sql");

  private final Pool pool;
  private final Clock clock;
  private final SecretKey master;
  private final Cache<CustomerId, Seal> cache;
  private final GroupCommit<CustomerId, Seal> groups;
  private final SecureRandom random = new SecureRandom();

  CustomerKeys(Pool pool, Clock clock, CallLogConfig config, EventStoreConfig events) {
    this.pool = pool;
    this.clock = clock;
    this.master = new SecretKeySpec(Base64.getDecoder().decode(config.masterKey()), ALGORITHM);
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(config.cachedCustomerKeys())
            .expireAfterWrite(config.customerKeyMemory())
            .build();
    this.groups = new GroupCommit<>(this::findOrMake, GroupCommit.Limits.of(events));
  }

  /** The customer's seal, from now on durable if it is new. */
  Uni<Seal> sealOf(CustomerId customer) {
    Seal known = cache.getIfPresent(customer);
    if (known != null) {
      return Uni.createFrom().item(known);
    }
    return Uni.createFrom()
        .completionStage(() -> groups.submit(customer))
        .invoke(seal -> cache.put(customer, seal));
  }

  /**
   * The customers' seals. One that is new is durable when the caller's transaction commits: {@link
   * #remember} it then, and not before.
   */
  Uni<Map<CustomerId, Seal>> sealsOf(Set<CustomerId> customers, SqlClient transaction) {
    Map<CustomerId, Seal> known = new HashMap<>(cache.getAllPresent(customers));
    if (known.size() == customers.size()) {
      return Uni.createFrom().item(known);
    }
    Set<CustomerId> unknown = new HashSet<>(customers);
    unknown.removeAll(known.keySet());
    return findOrMake(unknown, transaction, ATTEMPTS)
        .map(
            found -> {
              known.putAll(found);
              return known;
            });
  }

  void remember(Map<CustomerId, Seal> durable) {
    cache.putAll(durable);
  }

  /** Empty if the customer was erased. */
  Uni<Optional<Seal>> existingSealOf(CustomerId customer) {
    return existingSealsOf(Set.of(customer)).map(seals -> Optional.ofNullable(seals.get(customer)));
  }

  /** Of those who were not erased. */
  Uni<Map<CustomerId, Seal>> existingSealsOf(Set<CustomerId> customers) {
    String[] ids = customers.stream().map(CustomerId::value).toArray(String[]::new);
    return pool.preparedQuery(
            "SELECT customer_id, encrypted_key FROM customer_key WHERE customer_id = ANY($1)")
        .execute(Tuple.of(ids))
        .map(this::decrypted);
  }

  /** Whether there was one; it is gone when the caller's transaction commits. */
  Uni<Boolean> destroy(CustomerId customer, SqlClient transaction) {
    return transaction
        .preparedQuery("DELETE FROM customer_key WHERE customer_id = $1")
        .execute(Tuple.of(customer.value()))
        .map(rows -> rows.rowCount() > 0);
  }

  /** To be called once its key is gone. */
  void forget(CustomerId customer) {
    cache.invalidate(customer);
  }

  private Uni<List<Seal>> findOrMake(List<CustomerId> customers) {
    return findOrMake(new HashSet<>(customers), pool, ATTEMPTS)
        .map(seals -> customers.stream().map(seals::get).toList());
  }

  private Uni<Map<CustomerId, Seal>> findOrMake(
      Set<CustomerId> customers, SqlClient client, int attemptsLeft) {
    return findOrMakeOnce(customers, client)
        .chain(
            found -> {
              Set<CustomerId> missing = new HashSet<>(customers);
              missing.removeAll(found.keySet());
              if (missing.isEmpty()) {
                return Uni.createFrom().item(found);
              }
              if (attemptsLeft == 0) {
                return Uni.createFrom().failure(new StoreUnavailable("keys are being made"));
              }
              return findOrMake(missing, client, attemptsLeft - 1)
                  .invoke(found::putAll)
                  .replaceWith(found);
            });
  }

  private Uni<Map<CustomerId, Seal>> findOrMakeOnce(Set<CustomerId> customers, SqlClient client) {
    String[] sorted = customers.stream().map(CustomerId::value).sorted().toArray(String[]::new);
    Buffer[] made = new Buffer[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      made[i] = Buffer.buffer(Encryption.encrypt(master, newKey(), context(sorted[i])));
    }
    return client
        .preparedQuery(FIND_OR_MAKE)
        .execute(Tuple.of(sorted, made, clock.instant().atOffset(ZoneOffset.UTC)))
        .map(this::decrypted);
  }

  private Map<CustomerId, Seal> decrypted(RowSet<Row> rows) {
    Map<CustomerId, Seal> seals = new HashMap<>();
    for (Row row : rows) {
      var customer = new CustomerId(row.getString(0));
      byte[] key =
          Encryption.decrypt(master, row.getBuffer(1).getBytes(), context(customer.value()));
      seals.put(customer, new Seal(customer, key));
    }
    return seals;
  }

  private byte[] newKey() {
    byte[] key = new byte[Seal.KEY_BYTES];
    random.nextBytes(key);
    return key;
  }

  private static byte[] context(String customer) {
    return customer.getBytes(US_ASCII);
  }
}
