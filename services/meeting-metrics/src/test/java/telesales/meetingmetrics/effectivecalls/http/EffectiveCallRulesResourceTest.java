package telesales.meetingmetrics.effectivecalls.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.meetingmetrics.reaction.Tables;

/** The days of these rules are far from those that other tests count on. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class EffectiveCallRulesResourceTest {
  private static final String RULES = "/api/effective-call-rules";

  @Inject Tables tables;

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void a_company_begins_with_thirty_seconds_for_every_day() {
    assertThat(rules().getFirst())
        .isEqualTo(
            Map.of(
                "version",
                1,
                "minimumTalkSeconds",
                30,
                "effectiveFrom",
                "1970-01-01",
                "setBy",
                "meeting-metrics"));
  }

  @Test
  void a_rule_is_seen_at_once_with_who_set_it_and_the_same_again_is_no_other() {
    int version = rules().size() + 1;
    put(45, "2041-03-01")
        .body("version", equalTo(version))
        .body("minimumTalkSeconds", equalTo(45))
        .body("effectiveFrom", equalTo("2041-03-01"))
        .body("setBy", equalTo("root"));
    put(45, "2041-03-01").body("version", equalTo(version));

    assertThat(rules()).hasSize(version);
    assertThat(rules().getLast()).containsEntry("version", version);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(tables.ruleVersions()).contains(1, version));
  }

  @Test
  void without_a_day_it_holds_from_today_on() {
    admin()
        .body("{\"minimumTalkSeconds\":30}")
        .put(RULES)
        .then()
        .statusCode(200)
        .body("effectiveFrom", equalTo("2026-03-02"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                      | minimumTalkSeconds",
        "{\"minimumTalkSeconds\":-1}                             | minimumTalkSeconds",
        "{\"minimumTalkSeconds\":3601}                           | minimumTalkSeconds",
        "{\"minimumTalkSeconds\":4294967296}                     | minimumTalkSeconds",
        "{\"minimumTalkSeconds\":30.5}                           | minimumTalkSeconds",
        "{\"minimumTalkSeconds\":\"30\"}                         | minimumTalkSeconds",
        "{\"minimumTalkSeconds\":null}                           | minimumTalkSeconds",
        "{\"minimumTalkSeconds\":30,\"effectiveFrom\":\"soon\"}  | effectiveFrom",
        "{\"minimumTalkSeconds\":30,\"effectiveFrom\":\"1969-12-31\"} | effectiveFrom",
        "{\"minimumTalkSeconds\":30,\"effectiveFrom\":20260302}  | effectiveFrom",
        "{\"minimumTalkSeconds\":30,\"version\":7}               | version",
        "{\"minimumTalkSeconds\":30,\"setBy\":\"me\"}            | setBy",
        "[]                                                      | body",
        "null                                                    | body",
      })
  void a_wrong_field_is_named(String body, String field) {
    assertThat(
            admin()
                .body(body)
                .put(RULES)
                .then()
                .statusCode(400)
                .extract()
                .<List<String>>path("errors.field"))
        .containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "agent, 200, 403",
    "manager, 200, 403",
    "director, 200, 200",
    "admin, 200, 200",
    "dialer, 403, 403",
    "bi, 403, 403"
  })
  void everybody_on_the_floor_sees_them_and_directors_set_them(String role, int get, int put) {
    as("somebody", role, "tigers").get(RULES).then().statusCode(get);
    as("somebody", role, "tigers")
        .body("{\"minimumTalkSeconds\":50,\"effectiveFrom\":\"2042-01-01\"}")
        .put(RULES)
        .then()
        .statusCode(put);
  }

  private static ValidatableResponse put(int seconds, String from) {
    return admin()
        .body("{\"minimumTalkSeconds\":%d,\"effectiveFrom\":\"%s\"}".formatted(seconds, from))
        .put(RULES)
        .then()
        .statusCode(200);
  }

  private static List<Map<String, Object>> rules() {
    return admin().get(RULES).then().statusCode(200).extract().path("rules");
  }
}
