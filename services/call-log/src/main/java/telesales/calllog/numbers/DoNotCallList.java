package telesales.calllog.numbers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.contracts.CustomerId;
import telesales.eventsourcing.postgresql.Sql;

/**
 * The do-not-call list as it is asked for with every call: most customers are not on it, and for
 * them memory is enough, and for as many of the others as it has room for. What this instance
 * changes it remembers at once; what others change it finds by looking every now and then.
 */
@ApplicationScoped
class DoNotCallList {
  private static final String FIND =
      "SELECT customer_id, version, listed_since, listed_until FROM do_not_call WHERE customer_id = $1";
  private static final String HELD =
      "SELECT customer_id FROM do_not_call WHERE customer_id = ANY ($1) AND listed_until IS NULL";
  private static final String CHANGED = Sql.file(DoNotCallList.class, "changed-do-not-call.sql");
  private static final String ALL = Sql.file(DoNotCallList.class, "all-do-not-call.sql");
  private static final int PAGE = 5_000;

  private final Pool pool;
  private final Vertx vertx;
  private final CallLogConfig config;
  private final PossiblyListed possiblyListed;
  private final Cache<CustomerId, Listed> remembered;
  private volatile boolean loaded;
  private volatile long horizon = Long.MAX_VALUE;
  private volatile @Nullable Repeated looking;

  DoNotCallList(Pool pool, Vertx vertx, CallLogConfig config) {
    this.pool = pool;
    this.vertx = vertx;
    this.config = config;
    this.possiblyListed = new PossiblyListed(config.doNotCallListed());
    this.remembered = Caffeine.newBuilder().maximumSize(config.doNotCallRemembered()).build();
  }

  void start(@Observes StartupEvent event) {
    looking = Repeated.every(vertx, config.doNotCallLook(), this::look);
  }

  void stop(@Observes ShutdownEvent event) {
    Repeated running = looking;
    if (running != null) {
      running.stop();
    }
  }

  /**
   * Like {@link #find}, from memory where that is possible: what other instances take off may hold
   * for a moment longer.
   */
  Uni<Optional<Listed>> remembered(CustomerId customer) {
    Listed listed = remembered.getIfPresent(customer);
    return listed == null ? find(customer) : Uni.createFrom().item(Optional.of(listed));
  }

  /** The customer's latest time on the list, over or not. */
  Uni<Optional<Listed>> find(CustomerId customer) {
    return mayBeListed(customer)
        ? pool.preparedQuery(FIND)
            .execute(Tuple.of(customer.value()))
            .map(rows -> rows.stream().map(Listed::read).findFirst())
        : Uni.createFrom().item(Optional.empty());
  }

  /** Which of these customers are on the list now. */
  Uni<Set<CustomerId>> held(Set<CustomerId> customers) {
    String[] possible =
        customers.stream().filter(this::mayBeListed).map(CustomerId::value).toArray(String[]::new);
    return possible.length == 0
        ? Uni.createFrom().item(Set.of())
        : pool.preparedQuery(HELD)
            .execute(Tuple.of(possible))
            .map(
                rows ->
                    rows.stream()
                        .map(row -> new CustomerId(row.getString(0)))
                        .collect(Collectors.toSet()));
  }

  /** To be told once their rows are committed. */
  void remember(Stream<Listed> changed) {
    changed.forEach(this::remember);
  }

  /** False for most, who certainly never were on it. */
  boolean mayBeListed(CustomerId customer) {
    return !loaded || possiblyListed.mayContain(customer);
  }

  private Uni<Void> look() {
    return pool.preparedQuery(CHANGED)
        .execute(Tuple.of(horizon))
        .chain(changed -> loaded ? remember(changed) : loadAfter("").chain(() -> begin(changed)));
  }

  /** What is written while all is loaded lies after the horizon that was seen before. */
  private Uni<Void> begin(RowSet<Row> changed) {
    return remember(changed).invoke(() -> loaded = true);
  }

  private Uni<Void> remember(RowSet<Row> changed) {
    for (Row row : changed) {
      horizon = row.getLong("horizon");
      Optional.ofNullable(row.getString("customer_id"))
          .map(_ -> Listed.read(row))
          .ifPresent(this::remember);
    }
    return Uni.createFrom().voidItem();
  }

  private void remember(Listed listed) {
    possiblyListed.add(listed.customer());
    remembered.asMap().merge(listed.customer(), listed, Listed::orNewer);
  }

  private Uni<Void> loadAfter(String customer) {
    return pool.preparedQuery(ALL)
        .execute(Tuple.of(customer, PAGE))
        .chain(
            rows -> {
              String last = customer;
              for (Row row : rows) {
                Listed listed = Listed.read(row);
                remember(listed);
                last = listed.customer().value();
              }
              return rows.size() < PAGE ? Uni.createFrom().voidItem() : loadAfter(last);
            });
  }
}
