package telesales.calllog.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static telesales.calllog.TestCalls.as;
import static telesales.calllog.TestCalls.call;
import static telesales.calllog.TestCalls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogConfig;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.TestCalls;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class RetentionTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String PHONE = "+8613900005151";

  @Inject Pool pool;
  @Inject PostRows rows;
  @Inject Retention retention;

  private String dialer;
  private String key;

  @BeforeEach
  void newDialer() {
    dialer = "kept-" + UUID.randomUUID();
    key = TestCalls.newKey(dialer);
  }

  @Test
  void posts_are_kept_for_as_long_as_the_installation_says_and_no_longer() {
    keepPostOfDaysAgo(91);
    keepPostOfDaysAgo(90 + 300);
    keepPostOfDaysAgo(89);
    keepPostOfDaysAgo(0);

    forgetOld();

    assertThat(posts()).isEqualTo(2);
  }

  @Test
  void what_is_said_of_a_dialer_goes_before_in_both_directions() {
    keepDays(7);
    keepPostOfDaysAgo(8);
    keepPostOfDaysAgo(6);
    forgetOld();
    assertThat(posts()).isEqualTo(1);

    newDialer();
    keepDays(100);
    keepPostOfDaysAgo(99);
    keepPostOfDaysAgo(101);
    forgetOld();
    assertThat(posts()).isEqualTo(1);
  }

  @Test
  void calls_stay_as_they_are_when_their_posts_are_gone_and_are_still_known() {
    String callId = UUID.randomUUID().toString();
    String id = post(key, call(callId, PHONE), 201);
    makeNewestOlder(91);
    String before = as("admin").get("/api/calls/" + id).asString();

    forgetOld();

    assertThat(posts()).isZero();
    assertThat(as("admin").get("/api/calls/" + id).then().statusCode(200).extract().asString())
        .isEqualTo(before);
    assertThat(post(key, call(callId, PHONE), 200)).isEqualTo(id);
  }

  @Test
  void many_are_forgotten_with_several_commits_so_that_one_waits_for_few() {
    for (int i = 0; i < 7; i++) {
      keepPostOfDaysAgo(91);
    }
    SqlConnection other = pool.getConnectionAndAwait();
    CompletableFuture<Void> done;
    var lock = other.beginAndAwait();
    try {
      other
          .preparedQuery(
              "SELECT 1 FROM dialer_post WHERE dialer = $1 ORDER BY ctid DESC LIMIT 1 FOR UPDATE")
          .executeAndAwait(Tuple.of(dialer));
      done =
          twoAtATime()
              .dropOlderThan(Instant.now().minus(Duration.ofDays(90)), false, dialer)
              .subscribeAsCompletionStage();

      await().atMost(SOON).until(() -> posts() == 1);
      assertThat(done).isNotDone();
    } finally {
      lock.rollbackAndAwait();
      other.closeAndAwait();
    }
    assertThat(done).succeedsWithin(SOON);
    assertThat(posts()).isZero();
  }

  private Forgetting twoAtATime() {
    var config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .addDiscoveredConverters()
            .withMapping(CallLogConfig.class)
            .withDefaultValue("telesales.call-log.customer-id-secret", "unused")
            .withDefaultValue("telesales.call-log.master-key", "unused")
            .withDefaultValue("telesales.call-log.posts.forget-at-once", "2")
            .build();
    return new Forgetting(pool, rows, config.getConfigMapping(CallLogConfig.class));
  }

  private void keepPostOfDaysAgo(int days) {
    post(key, call(UUID.randomUUID().toString(), PHONE), 201);
    makeNewestOlder(days);
  }

  private void makeNewestOlder(int days) {
    await().atMost(SOON).until(() -> madeOlder(days) == 1);
  }

  /** How many there are that came just now. */
  private int madeOlder(int days) {
    return answer(
            pool.preparedQuery(
                    """
                    UPDATE dialer_post SET received_at = received_at - make_interval(days => $2)
                    WHERE dialer = $1 AND received_at > now() - interval '1 hour'
                    """)
                .execute(Tuple.of(dialer, days)))
        .rowCount();
  }

  private long posts() {
    return answer(
            pool.preparedQuery("SELECT count(*) FROM dialer_post WHERE dialer = $1")
                .execute(Tuple.of(dialer)))
        .iterator()
        .next()
        .getLong(0);
  }

  private void keepDays(int days) {
    as("admin")
        .contentType("application/json")
        .body("{\"keepDays\":" + days + "}")
        .put("/api/dialers/" + dialer + "/settings")
        .then()
        .statusCode(200);
  }

  private void forgetOld() {
    answer(retention.forgetOld());
  }

  private static <T> T answer(Uni<T> asked) {
    return asked.await().atMost(SOON);
  }
}
