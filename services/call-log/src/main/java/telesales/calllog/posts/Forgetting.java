package telesales.calllog.posts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;
import telesales.calllog.CallLogConfig;
import telesales.calllog.customers.KeepsPersonalData;
import telesales.calllog.customers.PhoneNumber;
import telesales.contracts.CustomerId;
import telesales.eventsourcing.postgresql.Sql;

/** Deletes posts: of a customer who is erased, and of all when they are old. */
@ApplicationScoped
class Forgetting implements KeepsPersonalData {
  private static final Logger LOG = Logger.getLogger(Forgetting.class);
  private static final String OF_NOBODY = Sql.file(Forgetting.class, "of-nobody.sql");
  private static final String DROP_OLD = Sql.file(Forgetting.class, "drop-old.sql");
  private static final int AT_ONCE = 500;

  private final Pool pool;
  private final PostRows rows;
  private final int atOnce;

  Forgetting(Pool pool, PostRows rows, CallLogConfig config) {
    this.pool = pool;
    this.rows = rows;
    this.atOnce = config.posts().forgetAtOnce();
  }

  /**
   * What was kept with the customer's own key is unreadable without it. Of the posts that nobody
   * could read or that named no number, those with the number in them are deleted.
   */
  @Override
  public Uni<Void> forget(CustomerId customer, PhoneNumber number) {
    return forgetUnread(new NumberInText(number.digits()), 0)
        .invoke(deleted -> LOG.debugf("%d posts of an erased customer are deleted", deleted))
        .replaceWithVoid();
  }

  private Uni<Long> forgetUnread(NumberInText number, long after) {
    return pool.preparedQuery(OF_NOBODY)
        .execute(Tuple.of(after, AT_ONCE))
        .chain(rows::read)
        .chain(
            posts ->
                delete(posts.stream().filter(post -> isAbout(post, number)).toList())
                    .chain(
                        deleted ->
                            posts.size() < AT_ONCE
                                ? Uni.createFrom().item(deleted)
                                : forgetUnread(number, posts.getLast().id())
                                    .map(more -> more + deleted)));
  }

  private static boolean isAbout(KeptPost post, NumberInText number) {
    return post.content().filter(content -> number.isIn(new String(content, UTF_8))).isPresent();
  }

  private Uni<Long> delete(List<KeptPost> posts) {
    return posts.isEmpty()
        ? Uni.createFrom().item(0L)
        : pool.preparedQuery("DELETE FROM dialer_post WHERE post_id = ANY($1)")
            .execute(Tuple.of(posts.stream().map(KeptPost::id).toArray(Long[]::new)))
            .map(deleted -> (long) deleted.rowCount());
  }

  /**
   * Deletes a bounded number of posts at a time until none is older.
   *
   * @param dialers of whom, or of all but whom
   */
  Uni<Void> dropOlderThan(Instant time, boolean allBut, String... dialers) {
    return pool.preparedQuery(DROP_OLD)
        .execute(Tuple.of(time.atOffset(ZoneOffset.UTC), allBut, dialers, atOnce))
        .chain(
            dropped ->
                dropped.rowCount() < atOnce
                    ? Uni.createFrom().voidItem()
                    : dropOlderThan(time, allBut, dialers));
  }
}
