package telesales.projection.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.DepartmentId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.DepartmentNamed;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.projection.Calls;
import telesales.projection.ProjectionTest;
import telesales.projection.board.Board;

@QuarkusTest
class OverviewResourceTest extends ProjectionTest {
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
  private static final Instant RECORDED = Instant.parse("2026-03-25T01:00:00Z");

  @BeforeEach
  void floor() {
    story.team("east").team("west");
    story.member("zhang", "east", THURSDAY).member("li", "east", THURSDAY);
    story.member("wang", "west", THURSDAY);
    for (String team : List.of("east", "west")) {
      story.tell(
          "targets",
          new TargetSet(
              Metric.EFFECTIVE_CALLS,
              Period.DAY,
              new Scope(Scope.Level.TEAM, story.id(team)),
              10,
              THURSDAY));
    }
    call("c1", "zhang", FRIDAY, "10:00");
    call("c2", "li", FRIDAY, "11:00");
    call("c3", "wang", FRIDAY, "11:30");
    call("c4", "wang", THURSDAY, "15:00");
    feed.give(story.inOrder(RECORDED));
  }

  @Test
  void a_departments_figures_are_the_sums_of_its_teams_boards() {
    director()
        .get(department("date=" + FRIDAY))
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("department.name", equalTo("Sales"))
        .body("date", equalTo(FRIDAY.toString()))
        .body("asOf", nullValue())
        .body("totals.dials", equalTo(3))
        .body("totals.targets.effectiveCalls.target", equalTo(30))
        .body("totals.targets.effectiveCalls.expected", equalTo(30.0f))
        .body("totals.targets.effectiveCalls.attainment", equalTo(0.1f))
        .body("teams.team.name", contains("Team east", "Team west"))
        .body("teams.rank", contains(1, 2))
        .body("teams.agents", contains(2, 1))
        .body("teams.effectiveCalls", contains(2, 1))
        .body("teams[0].targets.effectiveCalls.target", equalTo(20))
        .body("hours.find { it.hour == 11 }.dials", equalTo(2))
        .body("yesterday.date", equalTo(THURSDAY.toString()))
        .body("yesterday.figures.dials", equalTo(1))
        .body("monthToDate.dials", equalTo(4));
  }

  @Test
  void an_overview_shows_what_was_known_at_an_instant() {
    call("late", "wang", FRIDAY, "12:00");
    Instant later = RECORDED.plusSeconds(3_600);
    feed.give(
        story.inOrder(later).stream()
            .filter(each -> each.stream().value().contains("late"))
            .toList());

    director().get(department("date=" + FRIDAY)).then().body("totals.dials", equalTo(4));
    director()
        .get(department("date=" + FRIDAY + "&asOf=" + later.minusSeconds(1)))
        .then()
        .body("asOf", equalTo(later.minusSeconds(1).toString().replace("Z", ".000Z")))
        .body("totals.dials", equalTo(3));
  }

  @Test
  void the_company_is_all_departments_and_whoever_belongs_to_none() {
    call("of-nobody", "stranger", FRIDAY, "16:00");
    feed.give(story.inOrder(RECORDED));

    var company = director().get("/api/overviews/company?date=" + FRIDAY).then().statusCode(200);
    company
        .body("department", nullValue())
        .body("teams.team.id", hasItems(story.id("east"), story.id("west"), Board.UNASSIGNED));
    List<Integer> dials = company.extract().jsonPath().getList("teams.dials");
    assertThat(company.extract().jsonPath().getInt("totals.dials"))
        .isEqualTo(dials.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void only_who_leads_more_than_a_team_looks_at_several() {
    for (String path : List.of(department("date=" + FRIDAY), "/api/overviews/company")) {
      as("m", "manager", story.id("east")).get(path).then().statusCode(403);
      as(story.id("li"), "agent", story.id("east")).get(path).then().statusCode(403);
      as("a", "admin", null).get(path).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "date=yesterday, date",
    "date=9999-01-01, date",
    "asOf=now, asOf",
    "date=2026-02-30&asOf=, date",
  })
  void what_is_wrong_with_a_question_is_named(String query, String field) {
    for (String path : List.of(department(query), "/api/overviews/company?" + query)) {
      director().get(path).then().statusCode(400).body("errors[0].field", equalTo(field));
    }
  }

  @Test
  void a_department_that_there_is_not_and_one_without_teams_have_none() {
    director().get("/api/overviews/departments/nowhere").then().statusCode(404);
    director().get("/api/overviews/departments/" + "x".repeat(300)).then().statusCode(404);
    director().get("/api/overviews/departments/nowhere/live").then().statusCode(404);
    story.tell("floor", new DepartmentNamed(new DepartmentId(story.id("empty")), "Empty"));
    feed.give(story.inOrder(RECORDED));
    director()
        .get("/api/overviews/departments/" + story.id("empty"))
        .then()
        .statusCode(404)
        .body("detail", equalTo("this department has no team"));
  }

  private void call(String name, String agent, LocalDate day, String time) {
    story.tell(
        "call-" + name,
        Calls.logged(
            story.id(name),
            Calls.details(story.id(agent), at(day, time), 60, Disposition.ANSWERED, false)));
  }

  private String department(String query) {
    return "/api/overviews/departments/" + story.id("sales") + "?" + query;
  }
}
