package telesales.calllog.posts;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.postgresql.Sql;

/** Looks posts through, a bounded number at a time. */
@ApplicationScoped
public class PostList {
  private static final String SHOWN = Sql.file(PostList.class, "list.sql");
  private static final String TO_LOOK_AT = Sql.file(PostList.class, "list-to-look-at.sql");
  private static final String TO_REPLAY = Sql.file(PostList.class, "to-replay.sql");
  private static final String UNMAPPED = Sql.file(PostList.class, "to-replay-unmapped.sql");

  private final Pool pool;
  private final PostRows rows;

  PostList(Pool pool, PostRows rows) {
    this.pool = pool;
    this.rows = rows;
  }

  /**
   * @param outcome absent for all
   * @param before when they were received at the latest
   * @param after the id that the last look ended with
   */
  Uni<List<KeptPost>> shown(
      Optional<String> dialer,
      Optional<PostOutcome> outcome,
      Instant before,
      long after,
      int most) {
    boolean few = outcome.filter(wanted -> wanted != PostOutcome.TAKEN).isPresent();
    return pool.preparedQuery(few ? TO_LOOK_AT : SHOWN)
        .execute(
            Tuple.from(
                Arrays.<@Nullable Object>asList(
                    dialer.orElse(null),
                    outcome.map(PostOutcome::wireName).orElse(null),
                    before.atOffset(ZoneOffset.UTC),
                    after,
                    most)))
        .chain(rows::read);
  }

  Uni<Optional<KeptPost>> one(long id) {
    return pool.preparedQuery("SELECT * FROM dialer_post WHERE post_id = $1")
        .execute(Tuple.of(id))
        .chain(rows::read)
        .map(found -> found.stream().findFirst());
  }

  /**
   * A dialer's posts in the order in which they came.
   *
   * @param all whether those too that calls came of
   * @param after the id that the last look ended with
   */
  public Uni<List<KeptPost>> toReplay(
      String dialer, Instant from, Instant to, boolean all, long after, int most) {
    return pool.preparedQuery(all ? TO_REPLAY : UNMAPPED)
        .execute(
            Tuple.of(
                dialer, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC), after, most))
        .chain(rows::read);
  }
}
