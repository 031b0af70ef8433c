package telesales.calllog.sheets;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.figures.WorkCalendar;

/** What stands on an agent's sheet of a day, and for whom. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class CallSheetsTest {
  @Test
  void a_sheet_has_the_day_s_calls_in_order_and_their_figures() {
    var story = new SheetDayStory();
    String later = story.called("10:30", 0, "no-answer");
    String earlier = story.called("09:10", 45, "interested");

    story
        .own()
        .get(story.sheet())
        .then()
        .statusCode(200)
        .body("name", equalTo("王芳"))
        .body("timezone", equalTo("Asia/Shanghai"))
        .body("status", equalTo("none"))
        .body("dueAt", equalTo("2026-03-02T09:30:00Z"))
        .body("calls.callId", contains(earlier, later))
        .body("calls.effective", contains(true, false))
        .body("figures.dials", equalTo(2))
        .body("figures.effectiveCalls", equalTo(1))
        .body("figures.talkSeconds", equalTo(45));
  }

  @Test
  void the_agent_reads_whole_numbers_and_everybody_else_their_last_digits() {
    var story = new SheetDayStory();
    story.called("09:10", 45, "interested");

    story.own().get(story.sheet()).then().body("calls.phone", contains("+8613912344711"));
    story.manager().get(story.sheet()).then().body("calls.phone", contains("****4711"));
    story.as("agent-of-another", "agent").get(story.sheet()).then().statusCode(404);
    story
        .as("root", "director")
        .get(story.sheet())
        .then()
        .statusCode(200)
        .body("calls.phone", contains("****4711"));
    new SheetDayStory().manager().get(story.sheet()).then().statusCode(404);
  }

  @Test
  void calls_count_by_the_rule_of_their_day() {
    var story = new SheetDayStory();
    story.called("09:10", 45, "interested");
    LocalDate day = LocalDate.parse(SheetDayStory.DAY);
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      var stream = new StreamId("effective-call-rule");
      events.publish(stream, new EffectiveCallRuleSet(2, 60, day, "director"));
      events.publish(stream, new EffectiveCallRuleSet(3, 10, day.plusDays(1), "director"));
      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(
              () ->
                  story
                      .own()
                      .get(story.sheet())
                      .then()
                      .body("calls.effective", contains(false))
                      .body("figures.effectiveCalls", equalTo(0)));
      // The other tests of this run have calls of the same day.
      events.publish(stream, new EffectiveCallRuleSet(4, 30, day, "director"));
      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(
              () -> story.own().get(story.sheet()).then().body("calls.effective", contains(true)));
    }
  }

  @Test
  void days_follow_the_floor_s_zone_when_it_moves() {
    var story = new SheetDayStory();
    String early = story.called("01:30", 45, "interested");
    try {
      SheetDayStory.tell(new TimeZoneSet(ZoneId.of("Europe/Berlin")));

      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(() -> story.own().get(story.sheet()).then().body("calls.callId", empty()));
      story
          .own()
          .get("/api/call-sheets/" + story.agent + "?date=2026-03-01")
          .then()
          .body("calls.callId", contains(early))
          .body("dueAt", equalTo("2026-03-01T16:30:00Z"));
    } finally {
      SheetDayStory.tell(new TimeZoneSet(ZoneId.of("Asia/Shanghai")));
      await()
          .atMost(SheetDayStory.SOON)
          .untilAsserted(
              () -> story.own().get(story.sheet()).then().body("calls.callId", contains(early)));
    }
  }

  @Test
  void a_team_elsewhere_has_sheets_of_its_own_days() {
    var story = new SheetDayStory();
    String early = story.called("01:30", 45, "interested");
    var department = new DepartmentId("department-of-" + story.agent);
    SheetDayStory.tell(new TeamNamed(new TeamId(story.team), department, "猛虎队"));
    SheetDayStory.tell(new TeamTimeZoneSet(new TeamId(story.team), ZoneId.of("Europe/Berlin")));

    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(() -> story.own().get(story.sheet()).then().body("calls.callId", empty()));
    story
        .own()
        .get("/api/call-sheets/" + story.agent + "?date=2026-03-01")
        .then()
        .body("calls.callId", contains(early))
        .body("timezone", equalTo("Europe/Berlin"))
        .body("dueAt", equalTo("2026-03-01T16:30:00Z"));

    SheetDayStory.tell(new TeamTimeZoneSet(new TeamId(story.team), null));
    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(
            () -> story.own().get(story.sheet()).then().body("calls.callId", contains(early)));
  }

  @Test
  void a_sheet_is_due_when_the_teams_evening_meeting_begins() {
    var story = new SheetDayStory();
    var department = new DepartmentId("department-of-" + story.agent);
    SheetDayStory.tell(new TeamNamed(new TeamId(story.team), department, "猛虎队"));
    WorkHours usual = WorkCalendar.USUAL.hours();
    var late =
        new WorkHours(
            usual.morningFrom(),
            usual.morningUntil(),
            usual.afternoonFrom(),
            usual.afternoonUntil(),
            usual.morningMeeting(),
            usual.noonMeeting(),
            LocalTime.of(18, 30));
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      events.publish(
          new StreamId("calendar"),
          new CalendarSet(
              new Scope(Level.DEPARTMENT, department.value()),
              late,
              List.of(1, 2, 3, 4, 5),
              LocalDate.parse(SheetDayStory.DAY),
              "director"));
    }

    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(
            () ->
                story
                    .own()
                    .get(story.sheet())
                    .then()
                    .body("dueAt", equalTo("2026-03-02T10:30:00Z")));
    story
        .manager()
        .get("/api/call-sheets?date=" + SheetDayStory.DAY)
        .then()
        .body("dueAt", equalTo("2026-03-02T10:30:00Z"));
    story
        .own()
        .get("/api/call-sheets/" + story.agent + "?date=2026-03-01")
        .then()
        .body("dueAt", equalTo("2026-03-01T09:30:00Z"));
    story
        .own()
        .post(story.sheet("/submit"))
        .then()
        .statusCode(200)
        .body("dueAt", equalTo("2026-03-02T10:30:00Z"));
  }
}
