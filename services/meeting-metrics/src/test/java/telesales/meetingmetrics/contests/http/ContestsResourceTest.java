package telesales.meetingmetrics.contests.http;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.agent;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.meetingmetrics.MondayMorning;
import telesales.meetingmetrics.reaction.Told;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class ContestsResourceTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Of teams and days that no other test holds meetings of. */
  private static final String FLOOR =
      """
      {"timezone":"Asia/Shanghai","departments":[{"id":"sales-1","name":"销售一部","teams":[
        {"id":"herons","name":"苍鹭队","agents":[{"id":"heron-1","name":"林涛"},{"id":"heron-2","name":"何静"}]},
        {"id":"egrets","name":"白鹭队","agents":[{"id":"egret-1","name":"徐强"},{"id":"egret-2","name":"孙丽"}]},
        {"id":"storks","name":"鹳队","agents":[{"id":"stork-1","name":"马超"},{"id":"stork-2","name":"丁宁"}]},
        {"id":"cranes","name":"鹤队","agents":[{"id":"crane-1","name":"石磊"},{"id":"crane-2","name":"金玲"}]},
        {"id":"gulls","name":"海鸥队","agents":[{"id":"gull-1","name":"方圆"},{"id":"gull-2","name":"白雪"}]}]}]}""";

  @Inject Pool pool;

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
    await()
        .atMost(SOON)
        .until(
            () ->
                Stream.of("herons", "egrets", "storks", "cranes", "gulls")
                    .allMatch(team -> members(team) == 2));
  }

  @Test
  void a_manager_draws_a_contest_and_the_same_again_is_the_same() {
    for (int i = 0; i < 2; i++) {
      managerOfHerons()
          .body(herons("effectiveCalls", "day"))
          .put("/api/contests/twice")
          .then()
          .statusCode(200)
          .body("status", equalTo("open"))
          .body("sides.id", contains("heron-1", "heron-2"))
          .body("sides.team", contains("herons", "herons"))
          .body("from", equalTo("2026-03-02"))
          .body("until", equalTo("2026-03-02"))
          .body("drawnBy", equalTo("manager-herons"));
    }
    managerOfHerons()
        .body(herons("wechatAdds", "day"))
        .put("/api/contests/twice")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:contest-drawn"));
    agent("heron-1", "herons")
        .get("/api/contests/twice")
        .then()
        .statusCode(200)
        .body("stake", equalTo("奶茶一杯"));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                agent("heron-1", "herons")
                    .get("/api/contests?team=herons")
                    .then()
                    .statusCode(200)
                    .body("contests.contest", hasItem("twice")));
  }

  @Test
  void the_evening_meeting_settles_it_a_correction_settles_it_again_and_a_reward_ends_it() {
    managerOfStorks()
        .body(body("agents", "[\"stork-1\",\"stork-2\"]", "dials", "day"))
        .put("/api/contests/evening");
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      calls(events, "stork-1", 2);
      calls(events, "stork-2", 1);
      dials("stork-1", 2);
      dials("stork-2", 1);
      managerOfStorks().post("/api/meetings/storks/evening/open").then().statusCode(200);
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  contest("evening")
                      .body("status", equalTo("settled"))
                      .body("settlement.number", equalTo(1))
                      .body("settlement.outcome", equalTo("won"))
                      .body("settlement.winners", contains("stork-1"))
                      .body("settlement.standing.figure", contains(2, 1))
                      .body("settlement.by", equalTo("meeting-metrics")));

      calls(events, "stork-2", 2);
      dials("stork-2", 3);
    }
    contest("evening").body("settlement.winners", contains("stork-1"));

    for (int i = 0; i < 2; i++) {
      managerOfStorks()
          .post("/api/contests/evening/settle")
          .then()
          .statusCode(200)
          .body("settlement.number", equalTo(2))
          .body("settlement.winners", contains("stork-2"))
          .body("settlement.by", equalTo("manager-storks"));
    }
    for (int i = 0; i < 2; i++) {
      managerOfStorks()
          .post("/api/contests/evening/reward")
          .then()
          .statusCode(200)
          .body("status", equalTo("rewarded"))
          .body("reward.by", equalTo("manager-storks"));
    }
    managerOfStorks()
        .body("{\"reason\":\"late\"}")
        .post("/api/contests/evening/cancel")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:contest-settled"));
  }

  @Test
  void a_contest_between_teams_waits_for_the_last_of_their_evening_meetings() {
    admin()
        .body(body("teams", "[\"owls\",\"hawks\"]", "dials", "day"))
        .put("/api/contests/teams-apart")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("sides[0]"));
    admin()
        .body(body("teams", "[\"cranes\",\"gulls\"]", "dials", "day"))
        .put("/api/contests/teams")
        .then()
        .statusCode(200)
        .body("until", equalTo("2026-03-02"));
    admin().post("/api/meetings/cranes/evening/open").then().statusCode(200);
    contest("teams").body("status", equalTo("open"));
    admin().post("/api/meetings/gulls/evening/open").then().statusCode(200);
    await().atMost(SOON).untilAsserted(() -> contest("teams").body("status", equalTo("settled")));
    contest("teams")
        .body("settlement.outcome", equalTo("void"))
        .body("settlement.standing.absent", contains(true, true))
        .body("settlement.standing.heads", contains(2, 2));
    admin()
        .post("/api/contests/teams/reward")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:contest-void"));
  }

  @Test
  void a_meeting_of_another_day_that_is_opened_today_ends_nothing() {
    admin()
        .body(body("agents", "[\"egret-1\",\"egret-2\"]", "dials", "week"))
        .put("/api/contests/not-yet")
        .then()
        .statusCode(200);
    admin().post("/api/meetings/egrets/evening/open?date=2026-03-06").then().statusCode(200);
    admin()
        .body(body("agents", "[\"egret-1\",\"egret-2\"]", "dials", "day"))
        .put("/api/contests/of-today")
        .then()
        .statusCode(200);
    await()
        .atMost(SOON)
        .untilAsserted(() -> contest("of-today").body("status", equalTo("settled")));
    contest("not-yet").body("status", equalTo("open"));
  }

  @Test
  void a_contest_that_goes_on_is_not_settled_but_can_be_cancelled() {
    managerOfHerons().body(herons("dials", "week")).put("/api/contests/goes-on");
    managerOfHerons()
        .post("/api/contests/goes-on/settle")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:contest-goes-on"));
    managerOfHerons()
        .body("{\"reason\":\"王芳病了\"}")
        .post("/api/contests/goes-on/cancel")
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"))
        .body("cancellation.reason", equalTo("王芳病了"));
  }

  @Test
  void a_draw_pairs_who_is_there_and_drawn_again_is_the_same() {
    String team =
        """
        {"team":"herons","metric":"wechatAdds","period":"morning","stake":"一天免扫地"%s}""";
    for (int i = 0; i < 2; i++) {
      managerOfHerons()
          .body(team.formatted(""))
          .put("/api/contest-draws/lot")
          .then()
          .statusCode(200)
          .body("contests.contest", contains("lot-1"))
          .body("contests[0].draw.members", contains("heron-1", "heron-2"))
          .body("contests[0].draw.draw", equalTo("lot"));
    }
    managerOfHerons()
        .body(team.formatted(",\"seed\":7"))
        .put("/api/contest-draws/lot")
        .then()
        .statusCode(409);
    managerOfHerons()
        .body(team.formatted(",\"absent\":[\"heron-1\"]"))
        .put("/api/contest-draws/lonely")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("team"));
  }

  @Test
  void a_contest_drawn_by_many_at_once_is_drawn_once() {
    try (var people = Executors.newFixedThreadPool(8)) {
      var answers =
          IntStream.range(0, 16)
              .mapToObj(
                  i ->
                      supplyAsync(
                          () ->
                              managerOfHerons()
                                  .body(herons(i % 2 == 0 ? "dials" : "deals", "day"))
                                  .put("/api/contests/race")
                                  .statusCode(),
                          people))
              .toList();
      List<Integer> statuses = answers.stream().map(answer -> answer.join()).toList();
      assertThat(statuses).containsOnly(200, 409);
      assertThat(statuses.stream().filter(status -> status == 200)).hasSize(8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agent, 403",
    "manager, 200",
    "director, 200",
    "admin, 200",
    "dialer, 403",
    "bi, 403"
  })
  void who_may_draw(String role, int status) {
    as("somebody", role, "herons")
        .body(herons("dials", "day"))
        .put("/api/contests/rights-of-" + role)
        .then()
        .statusCode(status);
  }

  @Test
  void a_manager_holds_no_contest_with_another_team_and_sees_none_of_others() {
    managerOfHerons()
        .body(body("agents", "[\"heron-1\",\"egret-1\"]", "dials", "day"))
        .put("/api/contests/others")
        .then()
        .statusCode(403);
    managerOfHerons()
        .body(body("agents", "[\"heron-1\",\"nobody\"]", "dials", "day"))
        .put("/api/contests/others")
        .then()
        .statusCode(403);
    admin()
        .body(body("agents", "[\"egret-1\",\"egret-2\"]", "dials", "day"))
        .put("/api/contests/egrets")
        .then()
        .statusCode(200);
    managerOfHerons().get("/api/contests/egrets").then().statusCode(403);
    managerOfHerons().post("/api/contests/egrets/settle").then().statusCode(403);
    managerOfHerons().post("/api/contests/egrets/reward").then().statusCode(403);
    managerOfHerons().get("/api/contests?team=egrets").then().statusCode(403);
    managerOfHerons()
        .body("{\"team\":\"egrets\",\"metric\":\"dials\",\"period\":\"day\",\"stake\":\"tea\"}")
        .put("/api/contest-draws/egrets")
        .then()
        .statusCode(403);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("kind", herons("dials", "day").replace("\"agents\"", "\"ghosts\"")),
        Arguments.of("sides", body("agents", "[\"heron-1\"]", "dials", "day")),
        Arguments.of("sides", body("agents", "[\"heron-1\",\"heron-1\"]", "dials", "day")),
        Arguments.of("sides", body("agents", "[1,{}]", "dials", "day")),
        Arguments.of("sides", body("agents", "\"heron-1\"", "dials", "day")),
        Arguments.of("sides[1]", body("agents", "[\"heron-1\",\"nobody\"]", "dials", "day")),
        Arguments.of("metric", herons("luck", "day")),
        Arguments.of("period", herons("dials", "century")),
        Arguments.of("until", herons("dials", "days")),
        Arguments.of("until", more("day", "\"until\":\"2026-03-03\"")),
        Arguments.of("until", more("days", "\"until\":\"2026-03-01\"")),
        Arguments.of("until", more("days", "\"until\":\"2027-03-01\"")),
        Arguments.of("until", more("days", "\"from\":\"2026-03-04\",\"until\":\"2026-03-03\"")),
        Arguments.of("from", more("day", "\"from\":\"2026-03-01\"")),
        Arguments.of("from", more("day", "\"from\":\"2999-12-31\"")),
        Arguments.of("from", more("day", "\"from\":\"soon\"")),
        Arguments.of("from", more("days", "\"from\":\"2026-01-01\",\"until\":\"2026-03-02\"")),
        Arguments.of("tieBreak", more("day", "\"tieBreak\":\"dials\"")),
        Arguments.of("perHead", more("day", "\"perHead\":true")),
        Arguments.of("perHead", more("day", "\"perHead\":1")),
        Arguments.of("prize", more("day", "\"prize\":1")),
        Arguments.of("stake", herons("dials", "day").replace("奶茶一杯", "x".repeat(101))),
        Arguments.of("stake", herons("dials", "day").replace("奶茶一杯", "\\u0000")));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void what_is_wrong_is_named(String field, String body) {
    admin()
        .body(body)
        .put("/api/contests/wrong")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/contests/none, 404",
    "GET, /api/contests/%00, 404",
    "POST, /api/contests/none/settle, 404",
    "POST, /api/contests/none/reward, 404",
    "GET, /api/contests, 400",
    "GET, /api/contests?team=owls, 404",
    "GET, /api/contests?team=herons&from=never, 400",
    "PUT, /api/contests/%27%3BDROP, 400",
    "PUT, /api/contest-draws/%00, 400",
  })
  void what_does_not_exist_is_not_found(String method, String path, int status) {
    admin()
        .urlEncodingEnabled(false)
        .body("{}")
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  private int members(String team) {
    String sql = "SELECT count(*) FROM membership WHERE team = $1 AND until_day IS NULL";
    return pool.preparedQuery(sql)
        .execute(Tuple.of(team))
        .await()
        .atMost(SOON)
        .iterator()
        .next()
        .getInteger(0);
  }

  private static ValidatableResponse contest(String id) {
    return admin().get("/api/contests/" + id).then().statusCode(200);
  }

  private static RequestSpecification managerOfStorks() {
    return as("manager-storks", "manager", "storks");
  }

  private static RequestSpecification managerOfHerons() {
    return as("manager-herons", "manager", "herons");
  }

  private static void dials(String agent, int dials) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> admin().get("/api/agent-days/" + agent).then().body("day.dials", equalTo(dials)));
  }

  private static void calls(TestEvents events, String agent, int count) {
    for (int i = 0; i < count; i++) {
      String id = agent + "-" + System.nanoTime();
      Told told = Told.call(id, agent, MondayMorning.NINE.plusSeconds(i), 45);
      events.publish(told.stream(), told.event());
    }
  }

  private static String herons(String metric, String period) {
    return body("agents", "[\"heron-1\",\"heron-2\"]", metric, period);
  }

  private static String more(String period, String fields) {
    return herons("dials", period).replaceFirst("\\{", "{" + fields + ",");
  }

  private static String body(String kind, String sides, String metric, String period) {
    return """
    {"kind":"%s","sides":%s,"metric":"%s","period":"%s","stake":"奶茶一杯"}"""
        .formatted(kind, sides, metric, period);
  }
}
