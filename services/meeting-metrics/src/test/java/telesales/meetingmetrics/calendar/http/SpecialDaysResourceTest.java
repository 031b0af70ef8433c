package telesales.meetingmetrics.calendar.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.putFloor;
import static telesales.meetingmetrics.calendar.http.CalendarRequests.SPECIAL_DAYS;
import static telesales.meetingmetrics.calendar.http.CalendarRequests.days;
import static telesales.meetingmetrics.calendar.http.CalendarRequests.wrong;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** Each test has a year of its own, before those of the other calendars; the leopards have none. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class SpecialDaysResourceTest {
  private static final String FILE =
      String.join(
          "\r\n",
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:-//tests//EN",
          "BEGIN:VEVENT",
          "UID:1",
          "DTSTART;VALUE=DATE:20331001",
          "DTEND;VALUE=DATE:20331004",
          "SUMMARY:国庆节（休）",
          "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY",
          "END:VEVENT",
          "BEGIN:VEVENT",
          "UID:2",
          "DTSTART;VALUE=DATE:20331008",
          "SUMMARY:国庆节（班）",
          "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY",
          "END:VEVENT",
          "END:VCALENDAR",
          "");

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @ParameterizedTest
  @CsvSource({"13:29, 200", "13:30, 400", "15:00, 400"})
  void a_morning_meeting_begins_before_the_noon_meeting(String time, int status) {
    admin()
        .body(morningMeetingAt(time, "{\"level\":\"company\"}", "2031-03-06"))
        .put(SPECIAL_DAYS)
        .then()
        .statusCode(status);
  }

  @Test
  void no_teams_noon_meeting_comes_before_a_companys_morning_meeting() {
    admin()
        .body(
            """
            {"scope":{"level":"team","id":"tigers"},"workingDays":[1,2,3,4,5],
             "effectiveFrom":"2031-04-01",
             "hours":{"morningFrom":"08:00","morningUntil":"10:30","afternoonFrom":"11:00",
             "afternoonUntil":"16:00","morningMeeting":"08:00","noonMeeting":"11:00",
             "eveningMeeting":"16:00"}}""")
        .put("/api/calendar")
        .then()
        .statusCode(200);

    String company = morningMeetingAt("11:15", "{\"level\":\"company\"}", "2031-04-07");
    assertThat(wrong(company, SPECIAL_DAYS)).containsExactly("morningMeeting");
    admin()
        .body(morningMeetingAt("11:15", "{\"level\":\"team\",\"id\":\"leopards\"}", "2031-04-07"))
        .put(SPECIAL_DAYS)
        .then()
        .statusCode(200);
  }

  private static String morningMeetingAt(String time, String scope, String date) {
    return """
    {"scope":%s,"date":"%s","working":true,"name":"公司大会","morningMeeting":"%s"}"""
        .formatted(scope, date, time);
  }

  @Test
  void a_company_meeting_moves_the_morning_one_until_it_is_withdrawn() {
    admin()
        .body(
            """
            {"scope":{"level":"company"},"date":"2032-03-06","working":true,"name":"公司大会",
             "morningMeeting":"10:30"}""")
        .put(SPECIAL_DAYS)
        .then()
        .statusCode(200)
        .body("setBy", equalTo("root"));
    days("leopards", "2032-03-06", "2032-03-06")
        .body("days[0].working", equalTo(true))
        .body("days[0].name", equalTo("公司大会"))
        .body("days[0].hours.morningMeeting", equalTo("10:30"));

    admin().delete(SPECIAL_DAYS + "/2032-03-06").then().statusCode(204);
    admin().delete(SPECIAL_DAYS + "/2032-03-06").then().statusCode(204);

    days("leopards", "2032-03-06", "2032-03-06")
        .body("days[0].working", equalTo(false))
        .body("days[0].hours.morningMeeting", equalTo("09:00"));
  }

  @Test
  void holidays_come_from_a_calendar_file_and_the_same_again_changes_nothing() {
    importFile("").body("days", equalTo(4)).body("changes", equalTo(4));
    importFile("").body("changes", equalTo(0));
    importFile("?level=team&id=tigers").body("changes", equalTo(4));

    days("leopards", "2033-10-01", "2033-10-08")
        .body("days.working", contains(false, false, false, true, true, true, true, true))
        .body("days[7].name", equalTo("国庆节（班）"));
  }

  @Test
  void an_event_that_is_not_understood_is_named_and_nothing_is_taken() {
    String file =
        FILE.replace("DTSTART;VALUE=DATE:20331008", "X-NOTHING:1").replace("2033", "2034");
    admin()
        .contentType("text/calendar; charset=utf-8")
        .body(file)
        .post(SPECIAL_DAYS + "/import")
        .then()
        .statusCode(400)
        .body("errors.field", contains("VEVENT[2]"));

    days("leopards", "2034-10-02", "2034-10-02").body("days[0].working", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"date\":\"2035-01-01\"     | \"date\":\"2035-02-30\" | date",
        "\"date\":\"2035-01-01\"     | \"day\":1               | day,date",
        "\"working\":false           | \"working\":\"no\"      | working",
        "\"name\":\"元旦\"           | \"name\":\" \"          | name",
        "\"morningMeeting\":null     | \"morningMeeting\":\"late\" | morningMeeting",
      })
  void a_wrong_field_of_a_special_day_is_named(String right, String wrong, String fields) {
    String body =
        "{\"scope\":{\"level\":\"company\"},\"date\":\"2035-01-01\",\"working\":false,"
            + "\"name\":\"元旦\",\"morningMeeting\":null}";

    assertThat(wrong(body.replace(right, wrong), SPECIAL_DAYS)).containsExactly(fields.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "level=agent&id=agent-01, level",
    "level=team, id",
    "level=team&id=wolves, id",
    "id=tigers, id",
  })
  void a_wrong_scope_is_named(String scope, String field) {
    admin()
        .delete(SPECIAL_DAYS + "/2035-01-01?" + scope)
        .then()
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  private static ValidatableResponse importFile(String scope) {
    return admin()
        .contentType("text/calendar; charset=utf-8")
        .body(FILE)
        .post(SPECIAL_DAYS + "/import" + scope)
        .then()
        .statusCode(200);
  }
}
