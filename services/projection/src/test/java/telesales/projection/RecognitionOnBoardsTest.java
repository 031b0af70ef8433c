package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.projection.board.Board;
import telesales.projection.board.Recognition.Best;
import telesales.projection.board.Recognition.Champions;
import telesales.projection.board.Recognition.Praise;

@QuarkusTest
class RecognitionOnBoardsTest extends ProjectionTest {
  private static final LocalDate MONDAY = FRIDAY.plusDays(3);
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
  private Instant recordedAt = at(MONDAY, "08:00");
  private int calls;

  @BeforeEach
  void a_team() {
    LocalDate january = LocalDate.of(2026, 1, 1);
    story.team("east").team("west");
    story.member("zhang", "east", january).member("li", "east", january);
    story.member("wang", "west", january);
  }

  @Test
  void the_morning_praises_the_last_working_day_whoever_worked_on_a_day_off() {
    effective("zhang", FRIDAY, 2);
    effective("li", FRIDAY.plusDays(1), 9);
    give();

    Praise praise = live(story.id("east"), MONDAY).recognition().lastWorkingDay();
    assertThat(praise.date()).isEqualTo(FRIDAY);
    assertThat(best(praise, "effectiveCalls").day()).isEqualTo(new Best(2, named("zhang")));
  }

  @Test
  void a_holiday_is_passed_over_by_the_teams_calendar() {
    var team = new Scope(Level.TEAM, story.id("east"));
    story.tell("calendar", new SpecialDaySet(team, FRIDAY, false, "司庆", null, "director-1"));
    effective("zhang", THURSDAY, 1);
    give();

    assertThat(live(story.id("east"), MONDAY).recognition().lastWorkingDay().date())
        .isEqualTo(THURSDAY);
    assertThat(live(story.id("west"), MONDAY).recognition().lastWorkingDay().date())
        .isEqualTo(FRIDAY);
  }

  @Test
  void equals_are_praised_together_and_nobody_for_nothing() {
    effective("zhang", FRIDAY, 2);
    effective("li", FRIDAY, 2);
    effective("wang", FRIDAY, 7);
    give();

    Praise praise = live(story.id("east"), FRIDAY).recognition().day();
    assertThat(best(praise, "effectiveCalls").day()).isEqualTo(new Best(2, named("li", "zhang")));
    assertThat(best(praise, "visits").day()).isEqualTo(new Best(0, List.of()));
    assertThat(best(praise, "visits").month()).isEqualTo(new Best(0, List.of()));
  }

  @Test
  void the_month_is_praised_up_to_the_day_and_its_calls_open() {
    effective("zhang", FRIDAY, 2);
    effective("zhang", MONDAY, 5);
    effective("li", THURSDAY, 3);
    effective("li", LocalDate.of(2026, 2, 27), 9);
    give();

    Praise praise = live(story.id("east"), FRIDAY).recognition().day();
    assertThat(best(praise, "effectiveCalls").month()).isEqualTo(new Best(3, named("li")));
    assertThat(total("effectiveCalls", "li", praise.monthFrom(), FRIDAY)).isEqualTo(3);
    assertThat(total("effectiveCalls", "zhang", praise.monthFrom(), MONDAY)).isEqualTo(7);
    Praise monday = live(story.id("east"), MONDAY).recognition().day();
    assertThat(best(monday, "effectiveCalls").month()).isEqualTo(new Best(7, named("zhang")));
  }

  @Test
  void on_the_first_of_a_month_the_month_that_ended_is_praised() {
    LocalDate first = LocalDate.of(2026, 4, 1);
    effective("li", LocalDate.of(2026, 3, 3), 4);
    effective("zhang", LocalDate.of(2026, 3, 31), 3);
    give();

    Praise praise = live(story.id("east"), first).recognition().lastWorkingDay();
    assertThat(praise.date()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(praise.monthFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(best(praise, "effectiveCalls").day()).isEqualTo(new Best(3, named("zhang")));
    assertThat(best(praise, "effectiveCalls").month()).isEqualTo(new Best(4, named("li")));
  }

  @Test
  void results_are_deals_with_money_received_before_visits_and_leads() {
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
    give();

    Praise praise = live(story.id("east"), FRIDAY).recognition().day();
    assertThat(praise.results())
        .extracting(Champions::figure)
        .containsExactly("dealsPaid", "visits", "interestedLeads");
    assertThat(best(praise, "dealsPaid").day()).isEqualTo(new Best(1, named("zhang")));
    assertThat(total("dealsPaid", "zhang", FRIDAY, FRIDAY)).isEqualTo(1);
  }

  @Test
  void as_of_an_instant_whoever_was_best_then_is_praised() {
    effective("zhang", FRIDAY, 2);
    give();
    Instant before = recordedAt;
    effective("li", FRIDAY, 3);
    give();

    Board then = board(story.id("east"), FRIDAY, before);
    assertThat(best(then.recognition().day(), "effectiveCalls").day())
        .isEqualTo(new Best(2, named("zhang")));
    assertThat(best(live(story.id("east"), FRIDAY).recognition().day(), "effectiveCalls").day())
        .isEqualTo(new Best(3, named("li")));
  }

  @Test
  void agents_see_who_is_praised_but_open_their_own_calls_alone() {
    effective("zhang", FRIDAY, 2);
    effective("li", FRIDAY, 1);
    give();
    RequestSpecification li = as(story.id("li"), "agent", story.id("east"));

    assertThat(
            li.get("/api/boards/" + story.id("east") + "/evening?date=" + FRIDAY)
                .jsonPath()
                .getString("recognition.day.effort[0].day.agents[0].agent"))
        .isEqualTo(story.id("zhang"));
    assertThat(calls(li, "&from=" + FRIDAY.withDayOfMonth(1)).jsonPath().getInt("total"))
        .isEqualTo(1);
    calls(li, "&agent=" + story.id("zhang")).then().statusCode(403);
  }

  @Test
  void days_that_no_month_has_are_refused() {
    give();
    for (String from : List.of("soon", "2026-03-21", "2026-02-17", "1969-01-01")) {
      calls(director(), "&from=" + from).then().statusCode(400);
    }
    calls(director(), "&from=2026-02-18").then().statusCode(200);
  }

  private void effective(String agent, LocalDate day, int count) {
    for (int call = 0; call < count; call++) {
      String stream = "call-" + calls++;
      var details =
          Calls.details(story.id(agent), at(day, "10:00"), 60, Disposition.NOT_INTERESTED, false);
      story.tell(stream, Calls.logged(story.id(stream), details));
    }
  }

  private void give() {
    List<Told> told = story.inOrder(recordedAt);
    feed.give(told);
    recordedAt = recordedAt.plusSeconds(told.size() + 1);
  }

  private static Champions best(Praise praise, String figure) {
    return Stream.concat(praise.effort().stream(), praise.results().stream())
        .filter(each -> each.figure().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  private List<Board.Named> named(String... agents) {
    return List.of(agents).stream()
        .map(agent -> new Board.Named(story.id(agent), "Agent " + agent))
        .toList();
  }

  private int total(String figure, String agent, LocalDate from, LocalDate date) {
    return director()
        .get(
            "/api/boards/%s/evening/calls?figure=%s&agent=%s&from=%s&date=%s"
                .formatted(story.id("east"), figure, story.id(agent), from, date))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("total");
  }

  private Response calls(RequestSpecification who, String more) {
    return who.get(
        "/api/boards/%s/evening/calls?figure=%s&date=%s%s"
            .formatted(story.id("east"), Metric.EFFECTIVE_CALLS.wireName(), FRIDAY, more));
  }
}
