package telesales.meetingmetrics.meetings.http;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.agent;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.managerOfTigers;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.TeamId;
import telesales.contracts.Topic;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.meetingmetrics.MondayMorning;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class MeetingsResourceTest {
  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void a_manager_opens_and_closes_the_morning_meeting_of_today() {
    managerOfTigers()
        .post("/api/meetings/tigers/morning/open")
        .then()
        .statusCode(200)
        .body("status", equalTo("open"))
        .body("date", equalTo("2026-03-02"))
        .body("openedBy", equalTo("manager-tigers"));
    managerOfTigers()
        .post("/api/meetings/tigers/morning/close")
        .then()
        .statusCode(200)
        .body("status", equalTo("closed"));

    agent("agent-01", "tigers")
        .get("/api/meetings/tigers")
        .then()
        .statusCode(200)
        .body("meetings.meeting", equalTo(List.of("morning", "noon", "evening")))
        .body("meetings.status", equalTo(List.of("closed", "not-opened", "not-opened")));
  }

  @Test
  void a_meeting_is_led_through_its_agenda_and_taken_over_by_another() {
    String noon = "/api/meetings/tigers/noon/";
    String date = "?date=2026-03-12";
    managerOfTigers()
        .post(noon + "open" + date)
        .then()
        .statusCode(200)
        .body("dueAt", equalTo("2026-03-12T05:30:00Z"))
        .body("figuresAsOf", equalTo("2026-03-02T01:00:00Z"))
        .body("chair", equalTo("manager-tigers"))
        .body("item", equalTo("pace"))
        .body("durationSeconds", equalTo(0))
        .body("agenda.item", hasItems("pace", "funnel", "open-questions"));

    managerOfTigers()
        .body("{\"item\":\"objections\"}")
        .put(noon + "agenda-item" + date)
        .then()
        .statusCode(200)
        .body("item", equalTo("objections"));
    as("ann", "director", null)
        .post(noon + "take-over" + date)
        .then()
        .statusCode(200)
        .body("chair", equalTo("ann"))
        .body("openedBy", equalTo("manager-tigers"));

    agent("agent-01", "tigers")
        .body("{\"item\":\"pace\"}")
        .put(noon + "agenda-item" + date)
        .then()
        .statusCode(403);
  }

  @Test
  void a_meeting_that_is_not_open_has_no_item_to_move_to_and_nobody_to_chair_it() {
    String evening = "/api/meetings/tigers/evening/";
    managerOfTigers()
        .body("{\"item\":\"feedback\"}")
        .put(evening + "agenda-item?date=2026-03-13")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:meeting-not-open"));
    managerOfTigers()
        .post(evening + "take-over?date=2026-03-13")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:meeting-not-open"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''| body",
        "[]| body",
        "{}| item",
        "{\"item\":7}| item",
        "{\"item\":\"two words\"}| item",
        "{\"item\":\"pace\",\"at\":1}| at"
      })
  void what_is_no_item_is_refused_by_name(String body, String field) {
    managerOfTigers()
        .body(body)
        .put("/api/meetings/tigers/noon/agenda-item?date=2026-03-12")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(field));
  }

  @Test
  void an_item_that_is_on_no_agenda_is_a_conflict() {
    managerOfTigers().post("/api/meetings/tigers/noon/open?date=2026-03-14");
    managerOfTigers()
        .body("{\"item\":\"lunch\"}")
        .put("/api/meetings/tigers/noon/agenda-item?date=2026-03-14")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:not-on-agenda"));
  }

  @Test
  void opening_twice_is_the_same_meeting_and_is_published_once() {
    LocalDate friday = MondayMorning.TODAY.plusDays(4);
    String open = "/api/meetings/tigers/noon/open?date=" + friday;

    managerOfTigers().post(open).then().statusCode(200);
    admin().post(open).then().statusCode(200).body("openedBy", equalTo("manager-tigers"));

    assertThat(publishedOpenings(friday)).hasSize(1);
  }

  @Test
  void of_many_who_open_at_the_same_time_one_does() {
    LocalDate saturday = MondayMorning.TODAY.plusDays(5);
    String open = "/api/meetings/tigers/noon/open?date=" + saturday;

    try (var threads = Executors.newFixedThreadPool(8)) {
      List<CompletableFuture<Integer>> answers =
          Stream.generate(
                  () -> supplyAsync(() -> managerOfTigers().post(open).statusCode(), threads))
              .limit(8)
              .toList();
      assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }

    assertThat(publishedOpenings(saturday)).hasSize(1);
  }

  @Test
  void what_the_rules_do_not_allow_is_told_as_a_conflict() {
    managerOfTigers()
        .post("/api/meetings/tigers/evening/close?date=2026-03-09")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:meeting-not-open"));
    managerOfTigers().post("/api/meetings/tigers/evening/open?date=2026-03-09");
    managerOfTigers().post("/api/meetings/tigers/evening/close?date=2026-03-09");
    managerOfTigers()
        .post("/api/meetings/tigers/evening/open?date=2026-03-09")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:meeting-over"));
  }

  @ParameterizedTest
  @CsvSource({
    "agent, 200, 403",
    "manager, 200, 200",
    "director, 200, 200",
    "admin, 200, 200",
    "dialer, 403, 403",
    "bi, 403, 403"
  })
  void who_may_see_and_who_may_hold_a_teams_meetings(String role, int get, int post) {
    as("somebody", role, "leopards").get("/api/meetings/leopards").then().statusCode(get);
    as("somebody", role, "leopards")
        .post("/api/meetings/leopards/noon/open")
        .then()
        .statusCode(post);
  }

  @Test
  void another_teams_meetings_are_nobodys_business() {
    managerOfTigers().post("/api/meetings/leopards/noon/open").then().statusCode(403);
    managerOfTigers().get("/api/meetings/leopards").then().statusCode(403);
    agent("agent-01", "tigers").get("/api/meetings/leopards").then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/meetings/owls",
    "POST,/api/meetings/owls/noon/open",
    "POST,/api/meetings/tigers/lunch/open",
    "POST,/api/meetings/tigers/MORNING/open",
    "GET,/api/meetings/%20",
    "GET,/api/meetings/%00",
    "GET,/api/meetings/%27%3B%20DROP%20TABLE%20team%3B--",
  })
  void what_does_not_exist_is_not_found(String method, String path) {
    admin().urlEncodingEnabled(false).request(method, path).then().statusCode(404);
  }

  @Test
  void a_team_of_a_thousand_letters_is_not_found() {
    admin().get("/api/meetings/" + "x".repeat(1000)).then().statusCode(404);
  }

  @Test
  void a_day_that_is_none_is_refused() {
    admin()
        .get("/api/meetings/tigers?date=yesterday")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("date"));
    admin()
        .post("/api/meetings/tigers/noon/open?date=2026-13-01")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("date"));
  }

  /** As soon as a meeting that was opened later is there too. */
  private static List<MeetingOpened> publishedOpenings(LocalDate date) {
    LocalDate later = date.plusYears(1);
    admin().post("/api/meetings/tigers/noon/open?date=" + later).then().statusCode(200);
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> !openings(events, later).isEmpty() && !openings(events, date).isEmpty());
      return openings(events, date);
    }
  }

  private static List<MeetingOpened> openings(TestEvents events, LocalDate date) {
    return events.published(
        Topic.MEETINGS,
        MeetingOpened.class,
        opened ->
            opened.team().equals(new TeamId("tigers"))
                && opened.meeting() == Meeting.NOON
                && opened.date().equals(date));
  }
}
