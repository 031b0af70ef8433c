package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DealId;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;

@QuarkusTest
class AttainmentTest extends ProjectionTest {
  private static final Instant QUARTER_PAST_THREE = at(FRIDAY, "15:15");
  private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2026, 3, 1);

  private final Scope department = new Scope(Level.DEPARTMENT, story.id("sales"));
  private final Scope east = new Scope(Level.TEAM, story.id("east"));
  private int calls;

  @BeforeEach
  void two_teams_with_calls_and_targets() {
    LocalDate january = LocalDate.of(2026, 1, 1);
    story.team("east").team("west");
    story.member("zhang", "east", january).member("li", "east", january);
    story.member("wang", "west", january);
    target(Metric.EFFECTIVE_CALLS, Period.MORNING, department, 4, january);
    target(Metric.EFFECTIVE_CALLS, Period.AFTERNOON, department, 6, january);
    target(Metric.EFFECTIVE_CALLS, Period.WEEK, department, 50, january);
    target(Metric.EFFECTIVE_CALLS, Period.MONTH, department, 200, january);
    for (String time : List.of("10:00", "10:01", "13:29", "13:30", "14:00")) {
      call("zhang", FRIDAY, time);
    }
    call("li", FRIDAY, "11:00");
    call("zhang", FRIDAY.minusDays(1), "10:00");
    call("zhang", FRIDAY.minusDays(9), "10:00");
    call("zhang", FIRST_OF_MARCH.minusDays(1), "10:00");
    call("wang", FRIDAY.minusDays(2), "10:00");
    feed.give(story.inOrder(at(FRIDAY, "14:30")));
  }

  @Test
  void the_halves_of_the_day_are_parted_by_the_noon_meeting() {
    JsonPath answer = attainment("");

    assertThat(team(answer, "effectiveCalls", "morning"))
        .containsEntry("value", 4)
        .containsEntry("target", 8)
        .containsEntry("expected", 8.0f)
        .containsEntry("forecast", 4.0f);
    // A quarter past three, an hour and three quarters of four are over.
    assertThat(team(answer, "effectiveCalls", "afternoon"))
        .containsEntry("value", 2)
        .containsEntry("target", 12)
        .containsEntry("expected", 5.25f)
        .containsEntry("forecast", 4.57f);
  }

  @Test
  void week_and_month_are_paced_by_the_days_and_hours_that_are_worked() {
    JsonPath answer = attainment("");

    assertThat(share(answer, "week")).isEqualTo((4 * 7 + 4.75) / 35, within(0.0001));
    assertThat(share(answer, "month")).isEqualTo((14 * 7 + 4.75) / (22 * 7), within(0.0001));
    assertThat(team(answer, "effectiveCalls", "week")).containsEntry("value", 7);
    assertThat(team(answer, "effectiveCalls", "month"))
        .containsEntry("value", 8)
        .containsEntry("target", 400)
        .containsEntry("forecast", 11.99f);
  }

  @Test
  void a_holiday_moves_the_pace_of_the_month_and_asks_for_nothing_on_its_day() {
    story.tell("calendar", new SpecialDaySet(department, FRIDAY, false, "司庆", null, "director-1"));
    feed.give(story.inOrder(at(FRIDAY, "14:30")));
    JsonPath answer = attainment("");

    assertThat(share(answer, "month")).isEqualTo(14 * 7 / (21 * 7.0), within(0.0001));
    assertThat(answer.getList("periods.period")).containsExactly("week", "month");
    assertThat(answer.getList("team.findAll { it.period == 'morning' }")).isEmpty();
  }

  @Test
  void a_department_s_figures_and_targets_are_those_of_all_its_teams() {
    JsonPath answer = attainment("");

    assertThat(answer.getString("department.id")).isEqualTo(story.id("sales"));
    assertThat(of(answer, "department.reached", "effectiveCalls", "month"))
        .containsEntry("value", 9)
        .containsEntry("target", 600);
    assertThat(answer.getList("department.reached.period")).containsOnly("week", "month");
  }

  @Test
  void each_agent_stands_beside_the_own_targets() {
    JsonPath answer = attainment("");

    assertThat(answer.getList("agents.agent")).containsExactly(story.id("li"), story.id("zhang"));
    assertThat(of(answer, "agents[1].reached", "effectiveCalls", "month"))
        .containsEntry("value", 7)
        .containsEntry("target", 200);
  }

  @Test
  void a_month_is_judged_by_the_target_that_held_when_it_began() {
    target(Metric.EFFECTIVE_CALLS, Period.MONTH, east, 300, FIRST_OF_MARCH.plusDays(4));
    feed.give(story.inOrder(at(FRIDAY, "14:30")));
    assertThat(team(attainment(""), "effectiveCalls", "month")).containsEntry("target", 400);

    target(Metric.EFFECTIVE_CALLS, Period.MONTH, east, 250, FIRST_OF_MARCH);
    feed.give(story.inOrder(at(FRIDAY, "14:30")));
    assertThat(team(attainment(""), "effectiveCalls", "month")).containsEntry("target", 500);
    assertThat(team(attainment("&date=2026-04-01"), "effectiveCalls", "month"))
        .containsEntry("target", 600);
  }

  @Test
  void a_day_gone_by_is_over_and_its_month_goes_to_that_day() {
    JsonPath answer =
        get(director(), "?date=" + FRIDAY.minusDays(1)).then().statusCode(200).extract().jsonPath();

    assertThat(share(answer, "afternoon")).isEqualTo(1);
    assertThat(share(answer, "month")).isEqualTo(14 / 22.0, within(0.0001));
    assertThat(team(answer, "effectiveCalls", "month")).containsEntry("value", 2);
  }

  @Test
  void as_of_an_instant_only_what_was_known_then_counts() {
    Instant before = at(FRIDAY, "14:00");

    assertThat(get(director(), "?date=" + FRIDAY + "&asOf=" + before).jsonPath().getList("team"))
        .isEmpty();
  }

  @Test
  void money_received_is_measured_in_minor_units() {
    target(Metric.AMOUNT_RECEIVED, Period.MONTH, east, 1_000_000, FIRST_OF_MARCH);
    story.tell(
        "lead",
        new LeadPaymentReceived(
            new LeadId(story.id("lead")),
            new DealId("d"),
            new PaymentId("p"),
            new AgentId(story.id("zhang")),
            at(FRIDAY, "14:10"),
            new Money(2_400_000, "CNY"),
            true));
    feed.give(story.inOrder(at(FRIDAY, "14:30")));
    JsonPath answer = attainment("");

    assertThat(answer.getString("currency")).isEqualTo("CNY");
    assertThat(team(answer, "amountReceived", "month"))
        .containsEntry("value", 2_400_000)
        .containsEntry("attainment", 1.2f);
  }

  @Test
  void an_agent_sees_the_own_row_and_nobody_another_team() {
    var zhang = as(story.id("zhang"), "agent", story.id("east"));
    var answer = get(zhang, "?date=" + FRIDAY).then().statusCode(200).extract().jsonPath();

    assertThat(answer.getList("agents.agent")).containsExactly(story.id("zhang"));
    get(as("m", "manager", story.id("west")), "").then().statusCode(403);
    get(director(), "?date=soon").then().statusCode(400);
    director().get("/api/boards/nowhere/attainment").then().statusCode(404);
  }

  private void call(String agent, LocalDate day, String time) {
    String call = "call-" + calls++;
    var details =
        Calls.details(story.id(agent), at(day, time), 60, Disposition.NOT_INTERESTED, false);
    story.tell(call, Calls.logged(story.id(call), details));
  }

  private void target(Metric metric, Period period, Scope scope, long figure, LocalDate from) {
    story.tell("targets", new TargetSet(metric, period, scope, figure, from));
  }

  private JsonPath attainment(String more) {
    String date = more.isEmpty() ? "date=" + FRIDAY : more.substring(1);
    return get(director(), "?" + date + "&asOf=" + QUARTER_PAST_THREE)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private Response get(RequestSpecification who, String query) {
    return who.get("/api/boards/" + story.id("east") + "/attainment" + query);
  }

  private static Map<String, Object> team(JsonPath answer, String figure, String period) {
    return of(answer, "team", figure, period);
  }

  private static @Nullable Map<String, Object> of(
      JsonPath answer, String list, String figure, String period) {
    return answer.getMap(
        "%s.find { it.figure == '%s' && it.period == '%s' }".formatted(list, figure, period));
  }

  private static double share(JsonPath answer, String period) {
    return answer.getDouble("periods.find { it.period == '%s' }.passedShare".formatted(period));
  }
}
