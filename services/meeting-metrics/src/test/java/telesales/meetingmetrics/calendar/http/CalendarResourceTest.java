package telesales.meetingmetrics.calendar.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.managerOfTigers;
import static telesales.meetingmetrics.Requests.putFloor;
import static telesales.meetingmetrics.calendar.http.CalendarRequests.CALENDAR;
import static telesales.meetingmetrics.calendar.http.CalendarRequests.days;
import static telesales.meetingmetrics.calendar.http.CalendarRequests.wrong;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** Each test has a year of its own; only that of rights sets the company's. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class CalendarResourceTest {
  private static final String TEN_TO_SEVEN =
      """
      {"morningFrom":"10:00","morningUntil":"12:30","afternoonFrom":"14:00","afternoonUntil":"19:00",
       "morningMeeting":"09:45","noonMeeting":"14:00","eveningMeeting":"18:30"}""";

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void a_company_begins_with_the_usual_hours_and_three_meetings_from_monday_to_friday() {
    days("tigers", "2030-01-04", "2030-01-05")
        .body("days.working", contains(true, false))
        .body("days[0].hours.morningFrom", equalTo("09:00"))
        .body("days[0].hours.morningUntil", equalTo("12:00"))
        .body("days[0].hours.afternoonFrom", equalTo("13:30"))
        .body("days[0].hours.afternoonUntil", equalTo("17:30"))
        .body("days[0].hours.morningMeeting", equalTo("09:00"))
        .body("days[0].hours.noonMeeting", equalTo("13:30"))
        .body("days[0].hours.eveningMeeting", equalTo("17:30"))
        .body("days[0].name", nullValue());
  }

  @Test
  void unless_asked_otherwise_it_is_the_week_that_begins_today() {
    managerOfTigers()
        .get(CALENDAR + "/tigers")
        .then()
        .statusCode(200)
        .body("days.date[0]", equalTo("2026-03-02"))
        .body("days.date[6]", equalTo("2026-03-08"));
  }

  @Test
  void a_team_gets_hours_of_its_own_from_a_day_on_and_others_keep_theirs() {
    put(managerOfTigersSets("2031-03-04"));

    days("tigers", "2031-03-03", "2031-03-04")
        .body("days.hours.morningFrom", contains("09:00", "10:00"));
    days("tigers", "2031-03-08", "2031-03-09").body("days.working", contains(true, false));
    days("leopards", "2031-03-04", "2031-03-04")
        .body("days[0].hours.morningFrom", equalTo("09:00"));
    admin().get(CALENDAR).then().body("calendars.effectiveFrom", hasItem("2031-03-04"));
    put(calendar("{\"level\":\"team\",\"id\":\"tigers\"}", "2031-03-10", "[1,2,3,4,5]"));
    days("tigers", "2031-03-15", "2031-03-15").body("days[0].working", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"level\":\"agent\",\"id\":\"agent-01\"} | 2035-01-01 | [1]   | scope.level",
        "{\"level\":\"team\",\"id\":\"wolves\"}    | 2035-01-01 | [1]   | scope.id",
        "{\"level\":\"company\"}                     | soon       | [1]   | effectiveFrom",
        "{\"level\":\"company\"}                     | 2035-01-01 | []    | workingDays",
        "{\"level\":\"company\"}                     | 2035-01-01 | [0]   | workingDays",
        "{\"level\":\"company\"}                     | 2035-01-01 | [1,1] | workingDays",
        "{\"level\":\"company\"}                     | 2035-01-01 | 5     | workingDays",
      })
  void a_wrong_field_is_named(String scope, String from, String days, String field) {
    assertThat(wrong(calendar(scope, from, days), CALENDAR)).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "10:00, 24:00, hours.morningFrom",
    "10:00, 9:00, hours.morningFrom",
    "10:00, 09:00:30, hours.morningFrom",
    "10:00, 12:30, hours",
    "18:30, 13:00, hours",
  })
  void a_wrong_time_is_named(String time, String wrong, String field) {
    String body = calendar("{\"level\":\"company\"}", "2035-01-01", "[1]");

    assertThat(wrong(body.replace(time, wrong), CALENDAR)).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({"2035-01-02, 2035-01-01", "2035-01-01, 2036-02-05"})
  void days_go_from_one_to_another_and_are_not_too_many(String from, String until) {
    admin()
        .get(CALENDAR + "/tigers?from=" + from + "&until=" + until)
        .then()
        .statusCode(400)
        .body("errors.field", contains("until"));
  }

  @Test
  void there_is_no_calendar_of_a_team_that_is_none() {
    admin().get(CALENDAR + "/wolves").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "agent,    tigers, 200, 403, 403",
    "manager,  tigers, 200, 200, 403",
    "manager,  leopards, 403, 403, 403",
    "director, , 200, 200, 200",
    "dialer, , 403, 403, 403",
    "bi, , 403, 403, 403",
  })
  void managers_set_their_teams_calendar_and_directors_everybodys(
      String role, String team, int get, int putTeams, int putCompanys) {
    as("somebody", role, team).get(CALENDAR + "/tigers").then().statusCode(get);
    as("somebody", role, team)
        .body(managerOfTigersSets("2036-01-01"))
        .put(CALENDAR)
        .then()
        .statusCode(putTeams);
    as("somebody", role, team)
        .body(calendar("{\"level\":\"company\"}", "2036-01-01", "[1,2,3,4,5]"))
        .put(CALENDAR)
        .then()
        .statusCode(putCompanys);
  }

  private static String managerOfTigersSets(String from) {
    return calendar("{\"level\":\"team\",\"id\":\"tigers\"}", from, "[1,2,3,4,5,6]");
  }

  private static String calendar(String scope, String from, String days) {
    return "{\"scope\":%s,\"hours\":%s,\"workingDays\":%s,\"effectiveFrom\":\"%s\"}"
        .formatted(scope, TEN_TO_SEVEN, days, from);
  }

  private static void put(String calendar) {
    managerOfTigers().body(calendar).put(CALENDAR).then().statusCode(200);
  }
}
