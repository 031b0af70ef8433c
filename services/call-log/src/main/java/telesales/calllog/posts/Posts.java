package telesales.calllog.posts;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.edge.Problem;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StoreUnavailable;

/** Keeps posts, and finds them again. */
@ApplicationScoped
public class Posts {
  private static final String KEEP_GROUP = Sql.file(Posts.class, "keep-group.sql");
  private static final String KEEP_OF_CALL = Sql.file(Posts.class, "keep-of-call.sql");
  private static final String KEEP_REFUSED = Sql.file(Posts.class, "keep-refused.sql");
  private static final String FIND = Sql.file(Posts.class, "find.sql");
  private static final String OF_CALL = Sql.file(Posts.class, "of-call.sql");
  private static final String SETTLE = Sql.file(Posts.class, "settle.sql");
  private static final String MOVE_TO_CALL = Sql.file(Posts.class, "move-to-call.sql");

  private final Pool pool;
  private final PostRows rows;
  private final int ofOneCall;

  Posts(Pool pool, PostRows rows, CallLogConfig config) {
    this.pool = pool;
    this.rows = rows;
    this.ofOneCall = config.posts().ofOneCall();
  }

  /**
   * Keeps calls that were reported whole, in the caller's transaction; answers their ids in their
   * order.
   */
  public Uni<List<Long>> keepWhole(List<NewPost> posts, SqlClient transaction) {
    return posts.isEmpty()
        ? Uni.createFrom().item(List.of())
        : transaction.preparedQuery(KEEP_GROUP).execute(columns(posts)).map(Posts::ids);
  }

  /**
   * Keeps one of several posts of a call as unfinished; answers its id when it is durable. The same
   * again is the one that there is.
   */
  public Uni<Long> keepOfCall(NewPost post) {
    return pool.preparedQuery(KEEP_OF_CALL)
        .execute(row(post, PostOutcome.UNFINISHED, null))
        .chain(added -> added.size() > 0 ? Uni.createFrom().item(id(added)) : find(post));
  }

  /**
   * Keeps a post that nobody can make a call of; the same again is the one that there is.
   *
   * @param problem why, as JSON
   */
  public Uni<Long> keepRefused(NewPost post, Problem problem) {
    return pool.preparedQuery(KEEP_REFUSED)
        .execute(row(post, PostOutcome.UNMAPPED, ProblemJson.write(problem)))
        .map(Posts::id);
  }

  /** The newest posts of a call, in the order in which they came. */
  public Uni<List<KeptPost>> ofCall(String dialer, String dialerCallId) {
    return pool.preparedQuery(OF_CALL)
        .execute(Tuple.of(dialer, dialerCallId, ofOneCall))
        .chain(rows::read);
  }

  /** Says what came of all posts of a call. */
  public Uni<Void> settle(
      String dialer, String dialerCallId, PostOutcome outcome, Optional<Problem> problem) {
    return pool.preparedQuery(SETTLE)
        .execute(
            Tuple.of(
                dialer,
                dialerCallId,
                outcome.wireName(),
                problem.map(ProblemJson::write).orElse(null)))
        .replaceWithVoid();
  }

  /** Says what came of one post. */
  public Uni<Void> settle(long post, PostOutcome outcome, Optional<Problem> problem) {
    return pool.preparedQuery(
            "UPDATE dialer_post SET outcome = $2, problem = $3 WHERE post_id = $1")
        .execute(Tuple.of(post, outcome.wireName(), problem.map(ProblemJson::write).orElse(null)))
        .replaceWithVoid();
  }

  /** A post that can be read by now joins its call, unless the same is there already. */
  public Uni<Void> moveToCall(long post, String dialerCallId) {
    return pool.preparedQuery(MOVE_TO_CALL).execute(Tuple.of(post, dialerCallId)).replaceWithVoid();
  }

  private Uni<Long> find(NewPost post) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(post.dialer(), post.dialerCallId(), rows.fingerprint(post)))
        .map(Posts::id);
  }

  private static List<Long> ids(RowSet<Row> written) {
    List<Long> ids = new ArrayList<>(written.size());
    for (Row row : written) {
      ids.add(row.getLong(0));
    }
    return ids;
  }

  private Tuple columns(List<NewPost> posts) {
    return Tuple.from(
        Arrays.<Object>asList(
            posts.stream().map(NewPost::dialer).toArray(String[]::new),
            posts.stream().map(NewPost::format).toArray(String[]::new),
            posts.stream().map(NewPost::dialerCallId).toArray(String[]::new),
            posts.stream()
                .map(post -> post.customer() == null ? null : post.customer().value())
                .toArray(String[]::new),
            posts.stream()
                .map(post -> post.receivedAt().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new),
            posts.stream().map(rows::sealed).toArray(Buffer[]::new),
            posts.stream().map(rows::fingerprint).toArray(Buffer[]::new)));
  }

  private Tuple row(NewPost post, PostOutcome outcome, @Nullable String problem) {
    return Tuple.from(
        Arrays.<@Nullable Object>asList(
            post.dialer(),
            post.format(),
            post.dialerCallId(),
            post.customer() == null ? null : post.customer().value(),
            post.receivedAt().atOffset(ZoneOffset.UTC),
            rows.sealed(post),
            rows.fingerprint(post),
            outcome.wireName(),
            problem));
  }

  private static Long id(RowSet<Row> rows) {
    for (Row row : rows) {
      return row.getLong(0);
    }
    throw new StoreUnavailable("a post was deleted while it was kept");
  }
}
