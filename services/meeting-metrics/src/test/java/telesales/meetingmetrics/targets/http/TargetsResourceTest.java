package telesales.meetingmetrics.targets.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.agent;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.managerOfTigers;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class TargetsResourceTest {
  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void the_usual_targets_hold_for_every_day_from_the_first_start_on() {
    admin()
        .get("/api/targets?date=1999-05-04")
        .then()
        .statusCode(200)
        .body("date", equalTo("1999-05-04"))
        .body(
            "targets.collect { it.metric + ' ' + it.period + ' ' + it.figure }",
            equalTo(
                List.of(
                    "effectiveCalls morning 40",
                    "effectiveCalls afternoon 60",
                    "effectiveCalls day 100",
                    "wechatAdds day 30",
                    "interestedLeads day 2",
                    "deals month 3",
                    "gradedLeads day 4",
                    "qualifiedVisits day 2",
                    "firstVisits week 10")));
  }

  @Test
  void a_target_holds_from_its_day_on_and_is_seen_at_once() {
    put(admin(), "dials", "day", "{\"level\":\"team\",\"id\":\"leopards\"}", 150, "2026-05-01");

    assertThat(figures(admin(), "2026-04-30", "dials")).isEmpty();
    assertThat(figures(admin(), "2026-05-01", "dials")).containsExactly(150);
    assertThat(figures(as("boss", "director", null), "2027-01-01", "dials")).containsExactly(150);
  }

  @Test
  void without_a_day_it_holds_from_today_on() {
    managerOfTigers()
        .body(target("talkSeconds", "day", "{\"level\":\"team\",\"id\":\"tigers\"}", "7200"))
        .put("/api/targets")
        .then()
        .statusCode(200)
        .body("effectiveFrom", equalTo("2026-03-02"))
        .body("figure", equalTo(7200))
        .body("scope.id", equalTo("tigers"));
  }

  @Test
  void a_manager_sets_targets_for_the_own_team_and_its_agents_only() {
    assertThat(putBy("{\"level\":\"team\",\"id\":\"tigers\"}")).isEqualTo(200);
    assertThat(putBy("{\"level\":\"agent\",\"id\":\"agent-01\"}")).isEqualTo(200);
    assertThat(putBy("{\"level\":\"team\",\"id\":\"leopards\"}")).isEqualTo(403);
    assertThat(putBy("{\"level\":\"agent\",\"id\":\"agent-11\"}")).isEqualTo(403);
    assertThat(putBy("{\"level\":\"agent\",\"id\":\"nobody\"}")).isEqualTo(403);
    assertThat(putBy("{\"level\":\"department\",\"id\":\"sales-1\"}")).isEqualTo(403);
    assertThat(putBy("{\"level\":\"company\"}")).isEqualTo(403);
  }

  @Test
  void everybody_sees_the_targets_that_concern_them() {
    put(admin(), "connected", "day", "{\"level\":\"agent\",\"id\":\"agent-01\"}", 11, "2026-06-01");
    put(admin(), "connected", "day", "{\"level\":\"agent\",\"id\":\"agent-02\"}", 12, "2026-06-01");
    put(admin(), "connected", "day", "{\"level\":\"team\",\"id\":\"leopards\"}", 13, "2026-06-01");
    put(
        admin(),
        "connected",
        "day",
        "{\"level\":\"department\",\"id\":\"sales-1\"}",
        14,
        "2026-06-01");

    assertThat(figures(agent("agent-01", "tigers"), "2026-06-01", "connected"))
        .containsExactly(14, 11);
    assertThat(figures(managerOfTigers(), "2026-06-01", "connected")).containsExactly(14, 11, 12);
    assertThat(figures(agent("agent-11", "leopards"), "2026-06-01", "connected"))
        .containsExactly(14, 13);
    assertThat(figures(admin(), "2026-06-01", "connected")).containsExactly(14, 13, 11, 12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                     | metric",
        "{}                                                     | period",
        "{}                                                     | scope",
        "{}                                                     | figure",
        "{\"metric\":\"calls\"}                                 | metric",
        "{\"metric\":7}                                         | metric",
        "{\"period\":\"year\"}                                  | period",
        "{\"scope\":{}}                                         | scope.level",
        "{\"scope\":{\"level\":\"team\"}}                       | scope.id",
        "{\"scope\":{\"level\":\"team\",\"id\":\"a b\"}}        | scope.id",
        "{\"scope\":{\"level\":\"company\",\"id\":\"x\"}}       | scope.id",
        "{\"scope\":\"company\"}                                | scope",
        "{\"figure\":-1}                                        | figure",
        "{\"figure\":1.5}                                       | figure",
        "{\"figure\":\"100\"}                                   | figure",
        "{\"figure\":1e99}                                      | figure",
        "{\"figure\":99999999999999999999999}                   | figure",
        "{\"effectiveFrom\":\"soon\"}                           | effectiveFrom",
        "{\"effectiveFrom\":20260302}                           | effectiveFrom",
        "{\"effectiveForm\":\"2026-03-02\"}                     | effectiveForm",
        "[]                                                     | body",
        "null                                                   | body",
      })
  void a_wrong_field_is_named(String body, String field) {
    assertThat(
            admin()
                .body(body)
                .put("/api/targets")
                .then()
                .statusCode(400)
                .extract()
                .<List<String>>path("errors.field"))
        .contains(field);
  }

  @ParameterizedTest
  @CsvSource({"team,owls", "agent,agent-99", "department,sales-9"})
  void nobody_is_measured_who_is_not_on_the_floor(String level, String id) {
    String scope = "{\"level\":\"%s\",\"id\":\"%s\"}".formatted(level, id);

    admin()
        .body(target("dials", "day", scope, "1"))
        .put("/api/targets")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("scope.id"));
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
  void who_may_see_them_and_who_may_set_those_of_the_company(String role, int get, int put) {
    as("somebody", role, "tigers").get("/api/targets").then().statusCode(get);
    as("somebody", role, "tigers")
        .body(target("dials", "month", "{\"level\":\"company\"}", "5"))
        .put("/api/targets")
        .then()
        .statusCode(put);
  }

  private static int putBy(String scope) {
    return managerOfTigers()
        .body(target("deals", "week", scope, "1"))
        .put("/api/targets")
        .statusCode();
  }

  private static void put(
      RequestSpecification by,
      String metric,
      String period,
      String scope,
      int figure,
      String from) {
    String figureAndDay = figure + ",\"effectiveFrom\":\"" + from + "\"";
    by.body(target(metric, period, scope, figureAndDay)).put("/api/targets").then().statusCode(200);
  }

  private static String target(String metric, String period, String scope, String figure) {
    return "{\"metric\":\"%s\",\"period\":\"%s\",\"scope\":%s,\"figure\":%s}"
        .formatted(metric, period, scope, figure);
  }

  private static List<Integer> figures(RequestSpecification by, String date, String metric) {
    return by.get("/api/targets?date=" + date)
        .then()
        .statusCode(200)
        .extract()
        .path("targets.findAll { it.metric == '" + metric + "' && it.period == 'day' }.figure");
  }
}
