package telesales.projection.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.calls.Disposition;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.projection.Calls;
import telesales.projection.ProjectionTest;

@QuarkusTest
class RollUpResourceTest extends ProjectionTest {
  private static final String WEEK = "week=2026-W12";

  private int calls;

  @BeforeEach
  void two_agents_call_in_two_weeks() {
    LocalDate january = LocalDate.of(2026, 1, 1);
    story.team("east").member("zhang", "east", january).member("li", "east", january);
    var east = new Scope(Level.TEAM, story.id("east"));
    story.tell("targets", new TargetSet(Metric.EFFECTIVE_CALLS, Period.DAY, east, 2, january));
    story.tell("targets", new TargetSet(Metric.EFFECTIVE_CALLS, Period.WEEK, east, 8, january));
    call("zhang", FRIDAY, 60, Disposition.NOT_INTERESTED);
    call("zhang", FRIDAY, 40, Disposition.NOT_INTERESTED);
    call("zhang", FRIDAY.minusDays(4), 0, Disposition.NO_ANSWER);
    call("li", FRIDAY, 20, Disposition.NOT_INTERESTED);
    call("li", FRIDAY.minusDays(7), 90, Disposition.NOT_INTERESTED);
    feed.give(story.inOrder(at(FRIDAY.plusDays(2), "12:00")));
  }

  @Test
  void a_week_stands_beside_its_targets_and_the_week_before() {
    team(director(), WEEK)
        .statusCode(200)
        .body("period.name", equalTo("2026-W12"))
        .body("period.from", equalTo("2026-03-16"))
        .body("period.until", equalTo("2026-03-22"))
        .body("before.name", equalTo("2026-W11"))
        .body("total.effectiveCalls", equalTo(2))
        .body("total.before.effectiveCalls", equalTo(1))
        .body("total.targets", hasSize(1))
        .body("total.targets[0].target", equalTo(16))
        .body("total.targets[0].attainment", equalTo(0.125f))
        // Two agents, five working days.
        .body("total.dayTargets.effectiveCalls.target", equalTo(20))
        .body("days", hasSize(7))
        .body("days[4].effectiveCalls", equalTo(2))
        .body("days[6].working", equalTo(false))
        .body("rows.id", contains(story.id("zhang"), story.id("li")))
        .body("rows[0].days.date", contains("2026-03-16", "2026-03-20"));
  }

  @Test
  void ratios_are_of_sums_and_not_means_of_days() {
    team(director(), WEEK)
        .body("total.ratios.connectRate", equalTo(0.75f))
        .body("rows[0].ratios.averageTalkSeconds", equalTo(50f))
        .body("total.ratios.dealRate", nullValue());
  }

  @Test
  void a_month_holds_both_weeks() {
    team(director(), "month=2026-03")
        .body("total.effectiveCalls", equalTo(3))
        .body("days", hasSize(31))
        .body("before.name", equalTo("2026-02"));
  }

  @Test
  void as_of_an_instant_only_what_was_known_then_counts() {
    team(director(), WEEK + "&asOf=" + at(FRIDAY, "23:00"))
        .body("total.dials", equalTo(0))
        .body("rows", hasSize(0));
  }

  @Test
  void an_agent_sees_the_own_row_and_nobody_another_team() {
    team(as(story.id("li"), "agent", story.id("east")), WEEK)
        .body("rows.id", contains(story.id("li")));
    team(as("manager-2", "manager", "another"), WEEK).statusCode(403);
    as("manager-1", "manager", story.id("east"))
        .get("/api/roll-ups/departments/" + story.id("sales"))
        .then()
        .statusCode(403);
  }

  @Test
  void the_company_is_made_of_its_departments() {
    director()
        .get("/api/roll-ups/company?" + WEEK)
        .then()
        .statusCode(200)
        .body("rows.id", hasItem(story.id("sales")))
        .body("of.level", equalTo("company"));
    director().get("/api/roll-ups/departments/none").then().statusCode(404);
    director().get("/api/roll-ups/teams/none").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "week=2026-W54, week",
    "week=2025-W53, week",
    "week=2026-11, week",
    "week=1969-W01, week",
    "week=2026-W12&month=2026-03, week",
    "month=2026-13, month",
    "month=9999-01, month",
    "asOf=soon, asOf",
    "week=%00, week"
  })
  void what_is_wrong_is_told_by_its_field(String query, String field) {
    team(director(), query).statusCode(400).body("errors.field", hasItem(field));
  }

  @Test
  void a_file_has_a_line_for_each_agent_and_day_and_for_the_whole() {
    var csv =
        director()
            .get("/api/roll-ups/teams/" + story.id("east") + ".csv?lang=en&" + WEEK)
            .then()
            .statusCode(200)
            .header("content-disposition", containsString("2026-W12.csv"))
            .extract()
            .asString();
    List<String> lines = csv.lines().toList();
    List<String> headings = List.of(lines.getFirst().replace("\"", "").split(","));
    int effective = headings.indexOf("Effective calls");

    assertThat(cells(lines, 1)).startsWith("2026-W12", "Agent zhang", story.id("zhang"));
    assertThat(cells(lines, 3)).startsWith("2026-W12", "Total", "");
    assertThat(cells(lines, 3).subList(effective, effective + 4))
        .containsExactly("2", "16", "0.125", "1");
    assertThat(lines).filteredOn(line -> line.contains("\"2026-03-20\"")).hasSize(3);
    for (String path : List.of("company", "departments/" + story.id("sales"))) {
      director().get("/api/roll-ups/" + path + ".xlsx?month=2026-03").then().statusCode(200);
    }
    director().get("/api/roll-ups/company.csv?lang=fr").then().statusCode(400);
  }

  private static List<String> cells(List<String> lines, int line) {
    return List.of(lines.get(line).replace("\"", "").split(",", -1));
  }

  private ValidatableResponse team(RequestSpecification who, String query) {
    return who.get("/api/roll-ups/teams/" + story.id("east") + "?" + query).then();
  }

  private void call(String agent, LocalDate day, int seconds, Disposition disposition) {
    String call = "call-" + calls++;
    var details = Calls.details(story.id(agent), at(day, "10:00"), seconds, disposition, false);
    story.tell(call, Calls.logged(story.id(call), details));
  }
}
