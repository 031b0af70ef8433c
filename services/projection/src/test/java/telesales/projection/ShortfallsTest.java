package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplanationWithdrawn;

@QuarkusTest
class ShortfallsTest extends ProjectionTest {
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
  private final Scope east = new Scope(Level.TEAM, story.id("east"));
  private Instant recordedAt = at(FRIDAY, "19:00");
  private int calls;

  @BeforeEach
  void a_team_that_is_asked_for_two_effective_calls_from_thursday_on() {
    story.team("east").team("west");
    story.member("zhang", "east", THURSDAY).member("li", "east", FRIDAY);
    story.tell("targets", new TargetSet(Metric.EFFECTIVE_CALLS, Period.DAY, east, 2, THURSDAY));
    call("zhang", THURSDAY);
    call("zhang", FRIDAY);
    call("li", FRIDAY);
    call("li", FRIDAY);
  }

  @Test
  void who_missed_which_target_by_how_much_is_told_by_day() {
    give();
    JsonPath friday = of(FRIDAY, "");

    assertThat(friday.getList("agents.agent")).containsExactly(story.id("zhang"));
    assertThat(friday.getMap("agents[0].missed[0]"))
        .isEqualTo(Map.of("figure", "effectiveCalls", "value", 1, "target", 2, "missing", 1));
    assertThat(friday.getMap("agents[0].explanation")).isNull();
  }

  @Test
  void a_day_is_judged_by_the_target_that_held_on_it() {
    story.tell("targets", new TargetSet(Metric.EFFECTIVE_CALLS, Period.DAY, east, 1, FRIDAY));
    give();

    assertThat(of(FRIDAY, "").getList("agents")).isEmpty();
    assertThat(of(THURSDAY, "").getInt("agents[0].missed[0].target")).isEqualTo(2);
    assertThat(of(FRIDAY, "").getInt("month.missed")).isEqualTo(1);
  }

  @Test
  void on_a_day_off_nobody_misses_a_target() {
    story.tell("calendar", new SpecialDaySet(east, FRIDAY, false, "司庆", null, "director-1"));
    give();

    assertThat(of(FRIDAY, "").getBoolean("working")).isFalse();
    assertThat(of(FRIDAY, "").getList("agents")).isEmpty();
    assertThat(of(FRIDAY, "").getInt("month.missed")).isEqualTo(1);
  }

  @Test
  void a_day_on_which_nobody_called_is_not_held_against_the_month() {
    give();

    assertThat(of(FRIDAY, "").getInt("month.missed")).isEqualTo(2);
    assertThat(of(FRIDAY.plusDays(3), "").getInt("month.missed")).isEqualTo(4);
    assertThat(of(FRIDAY.plusDays(4), "").getInt("month.missed")).isEqualTo(4);
  }

  @Test
  void reasons_count_up_over_the_month() {
    explained(THURSDAY, "zhang", "sick", null, false);
    explained(FRIDAY, "zhang", null, "线路断了", true);
    // A target that was reached after all needs no reason.
    explained(FRIDAY, "li", "training", null, false);
    give();
    JsonPath friday = of(FRIDAY, "");

    assertThat(friday.getString("agents[0].explanation.words")).isEqualTo("线路断了");
    assertThat(friday.getBoolean("agents[0].explanation.late")).isTrue();
    assertThat(friday.getMap("month.reasons")).isEqualTo(Map.of("sick", 1));
    assertThat(friday.getInt("month.inWords")).isEqualTo(1);
    assertThat(friday.getInt("month.unexplained")).isZero();
    assertThat(of(THURSDAY, "").getInt("month.missed")).isEqualTo(1);
  }

  @Test
  void as_of_an_instant_what_was_said_by_then_is_told() {
    explained(FRIDAY, "zhang", "sick", null, false);
    give();
    Instant said = recordedAt;
    story.tell(
        "shortfalls-" + FRIDAY,
        new ShortfallExplanationWithdrawn(
            new TeamId(story.id("east")),
            FRIDAY,
            new AgentId(story.id("zhang")),
            "manager-1",
            at(FRIDAY, "18:00")));
    give();

    assertThat(of(FRIDAY, "").getInt("month.unexplained")).isEqualTo(2);
    assertThat(of(FRIDAY, "&asOf=" + said).getString("agents[0].explanation.reason"))
        .isEqualTo("sick");
    assertThat(of(FRIDAY, "&asOf=" + at(THURSDAY, "08:00")).getList("agents")).isEmpty();
  }

  @Test
  void an_agent_sees_itself_alone_and_nobody_another_team() {
    give();
    RequestSpecification li = as(story.id("li"), "agent", story.id("east"));
    RequestSpecification zhang = as(story.id("zhang"), "agent", story.id("east"));

    assertThat(get(li, "?date=" + FRIDAY).getList("agents")).isEmpty();
    assertThat(get(zhang, "?date=" + FRIDAY).getList("agents.agent"))
        .containsExactly(story.id("zhang"));
    assertThat(get(zhang, "?date=" + FRIDAY).getMap("month")).isNull();
    as("m", "manager", story.id("west")).get(path()).then().statusCode(403);
    director().get("/api/boards/nowhere/shortfalls").then().statusCode(404);
    for (String query : List.of("?date=soon", "?date=0000-00-00")) {
      director().get(path() + query).then().statusCode(400).body("errors.field", contains("date"));
    }
  }

  @Test
  void no_board_tells_of_shortfalls() {
    explained(FRIDAY, "zhang", "sick", "线路断了", false);
    give();
    for (String meeting : List.of("morning", "noon", "evening")) {
      String board =
          director()
              .get("/api/boards/%s/%s?date=%s".formatted(story.id("east"), meeting, FRIDAY))
              .asString();
      assertThat(board).doesNotContain("线路断了", "sick", "shortfall");
    }
  }

  private void explained(
      LocalDate day, String agent, @Nullable String reason, @Nullable String words, boolean late) {
    story.tell(
        "shortfalls-" + day,
        new ShortfallExplained(
            new TeamId(story.id("east")),
            day,
            new AgentId(story.id(agent)),
            reason,
            words,
            story.id(agent),
            late,
            at(day, "17:00")));
  }

  private void call(String agent, LocalDate day) {
    String stream = "call-" + calls++;
    var details =
        Calls.details(story.id(agent), at(day, "10:00"), 60, Disposition.NOT_INTERESTED, false);
    story.tell(stream, Calls.logged(story.id(stream), details));
  }

  private void give() {
    List<Told> told = story.inOrder(recordedAt);
    feed.give(told);
    recordedAt = recordedAt.plusSeconds(told.size() + 1);
  }

  private JsonPath of(LocalDate date, String more) {
    return get(director(), "?date=" + date + more);
  }

  private JsonPath get(RequestSpecification who, String query) {
    return who.get(path() + query).then().statusCode(200).extract().jsonPath();
  }

  private String path() {
    return "/api/boards/" + story.id("east") + "/shortfalls";
  }
}
