package telesales.meetingmetrics.calendar.http;

import static telesales.meetingmetrics.Requests.admin;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** What several tests ask of calendars. */
final class CalendarRequests {
  static final String CALENDAR = "/api/calendar";
  static final String SPECIAL_DAYS = CALENDAR + "/special-days";

  private CalendarRequests() {}

  static ValidatableResponse days(String team, String from, String until) {
    return admin()
        .get(CALENDAR + "/" + team + "?from=" + from + "&until=" + until)
        .then()
        .statusCode(200);
  }

  /** The fields that are named as wrong. */
  static List<String> wrong(String body, String path) {
    return admin()
        .body(body)
        .put(path)
        .then()
        .statusCode(400)
        .extract()
        .<List<Map<String, String>>>path("errors")
        .stream()
        .map(error -> error.get("field"))
        .toList();
  }
}
