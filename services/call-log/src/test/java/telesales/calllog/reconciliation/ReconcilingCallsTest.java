package telesales.calllog.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static telesales.calllog.TestCalls.as;
import static telesales.calllog.TestCalls.call;
import static telesales.calllog.TestCalls.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.TestCalls;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;

/** What call-log says of a day when it is compared. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class ReconcilingCallsTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String EVERYTHING =
      "&buckets="
          + IntStream.range(0, 256).mapToObj(String::valueOf).collect(Collectors.joining(","));

  @Inject Pool pool;

  private final LocalDate day =
      LocalDate.of(2011, 1, 1).plusDays(2L * ThreadLocalRandom.current().nextInt(2_500));
  private String dialer;
  private String key;

  @BeforeEach
  void newDialer() {
    dialer = "compared-" + UUID.randomUUID();
    key = TestCalls.newKey(dialer);
  }

  @Test
  void what_is_stored_published_and_on_sheets_is_equal_with_corrections_and_other_days() {
    String stays = post(key, at(day, "1"), 201);
    String corrected = post(key, at(day, "2"), 201);
    String goes = post(key, at(day, "3"), 201);
    String comes = post(key, at(day.plusDays(1), "4"), 201);
    correct("2", at(day, "2").put("talkSeconds", 77));
    correct("3", at(day.plusDays(1), "3"));
    correct("4", at(day, "4"));

    JsonPath stored = asked("stored", day, "");
    assertThat(stored.getLong("count")).isEqualTo(3);
    assertThat(entries("stored", day)).containsExactlyInAnyOrder(stays, corrected, comes);
    assertThat(entries("stored", day.plusDays(1))).containsExactly(goes);
    assertThat(asked("stored", day, EVERYTHING).getList("entries.counted", String.class))
        .anyMatch(counted -> counted.startsWith("2|agent-07|") && counted.endsWith("|77|1|0|0"));
    for (String place : List.of("published", "call-sheets")) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> {
                JsonPath found = asked(place, day, "");
                assertThat(found.getString("counted"))
                    .as(place)
                    .isEqualTo(stored.getString("counted"));
                assertThat(found.getList("buckets")).isEqualTo(stored.getList("buckets"));
              });
    }
    assertThat(asked("stored-by-agent", day, EVERYTHING).getList("entries.counted"))
        .containsExactly("3|3|" + (120 + 77 + 120) + "|0");
  }

  @Test
  void sums_of_agents_elsewhere_are_of_their_own_days() {
    String agent = "far-" + UUID.randomUUID();
    var team = new TeamId("team-of-" + agent);
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      var floor = new StreamId("floor");
      events.publish(floor, new TeamNamed(team, new DepartmentId("far"), "Far"));
      events.publish(floor, new TeamTimeZoneSet(team, ZoneId.of("Europe/Lisbon")));
      events.publish(floor, new AgentJoinedTeam(new AgentId(agent), team, LocalDate.EPOCH));
    }
    // Five in the morning on the floor, and nine in the evening of the day before in Lisbon.
    Instant early = day.plusDays(1).atTime(5, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    ObjectNode call = at(day, "1").put("agent", agent);
    call.put("startedAt", early.toString()).put("answeredAt", early.plusSeconds(5).toString());
    post(key, call.put("endedAt", early.plusSeconds(125).toString()), 201);

    await().atMost(SOON).untilAsserted(() -> assertThat(agents(day)).contains(agent));
    assertThat(agents(day.plusDays(1))).doesNotContain(agent);
    assertThat(asked("stored", day.plusDays(1), "").getLong("count")).isEqualTo(1);
  }

  private static List<String> agents(LocalDate day) {
    return asked("stored-by-agent", day, EVERYTHING).getList("entries.key", String.class);
  }

  @Test
  void what_the_relay_has_not_sent_is_stored_but_not_published() {
    String call = post(key, at(day, "1"), 201);
    await().atMost(SOON).until(() -> entries("published", day).contains(call));
    // A shard that nobody relays: as if Kafka were away.
    pool.preparedQuery(
            "INSERT INTO outbox (position, shard) SELECT position, 9999 FROM event WHERE stream_id"
                + " = $1")
        .execute(Tuple.of(call))
        .await()
        .atMost(SOON);
    try {
      assertThat(entries("stored", day)).containsExactly(call);
      assertThat(entries("published", day)).isEmpty();
      assertThat(asked("published", day, "").getLong("behind")).isPositive();
    } finally {
      pool.query("DELETE FROM outbox WHERE shard = 9999").execute().await().atMost(SOON);
    }
  }

  @Test
  void a_post_whose_call_is_stored_nowhere_is_named_on_the_day_on_which_it_came() {
    Instant now = Instant.now();
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
    ObjectNode call = call("1", "+8613900004711").put("talkSeconds", 0);
    call.remove("answeredAt");
    String stored =
        post(key, call.put("startedAt", now.toString()).put("endedAt", now.toString()), 201);
    String refused = UUID.randomUUID().toString();
    pool.preparedQuery(
            """
            INSERT INTO dialer_post (dialer, format, dialer_call_id, received_at, content, content_hash, outcome)
            SELECT dialer, format, $2, received_at, content, content_hash, outcome
            FROM dialer_post
            WHERE dialer = $1
            """)
        .execute(Tuple.of(dialer, refused))
        .await()
        .atMost(SOON);

    assertThat(entries("answered", today)).contains(stored);
    List<String> lost = entries("answered", today);
    lost.removeAll(entries("stored", today));
    assertThat(lost).hasSize(1);
    pool.preparedQuery("DELETE FROM dialer_post WHERE dialer_call_id = $1")
        .execute(Tuple.of(refused))
        .await()
        .atMost(SOON);
  }

  private static ObjectNode at(LocalDate date, String id) {
    return call(id, "+8613900004711")
        .put("startedAt", date + "T09:30:00.123456789+08:00")
        .put("answeredAt", date + "T09:30:08+08:00")
        .put("endedAt", date + "T09:32:08+08:00");
  }

  private void correct(String id, ObjectNode body) {
    given()
        .auth()
        .oauth2(key)
        .contentType("application/json")
        .body(body.toString())
        .put("/api/calls/" + id)
        .then()
        .statusCode(200);
  }

  private static List<String> entries(String place, LocalDate date) {
    return asked(place, date, EVERYTHING).getList("entries.key");
  }

  private static JsonPath asked(String place, LocalDate date, String more) {
    return as("admin")
        .get("/api/reconciliation/" + place + "?date=" + date + more)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
