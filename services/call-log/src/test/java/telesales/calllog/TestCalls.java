package telesales.calllog;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.time.DayOfWeek;
import java.util.Locale;
import telesales.eventsourcing.testing.Tokens;

/** Posts calls as a dialer does, and asks as people do. */
public final class TestCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TestCalls() {}

  public static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("the-" + role, role, "tigers"));
  }

  public static RequestSpecification asAgent(String agent) {
    return given().auth().oauth2(Tokens.of(agent, "agent", "tigers"));
  }

  public static String newKey(String dialer) {
    return as("admin")
        .contentType("application/json")
        .body(JSON.createObjectNode().put("dialer", dialer).toString())
        .post("/api/dialer-keys")
        .then()
        .statusCode(201)
        .extract()
        .path("key");
  }

  /** A call on Monday morning in Shanghai. */
  public static ObjectNode call(String callId, String phone) {
    return JSON.createObjectNode()
        .put("callId", callId)
        .put("agent", "agent-07")
        .put("phone", phone)
        .put("startedAt", "2026-03-02T09:30:00+08:00")
        .put("answeredAt", "2026-03-02T09:30:08+08:00")
        .put("endedAt", "2026-03-02T09:32:08+08:00")
        .put("talkSeconds", 120)
        .put("disposition", "interested");
  }

  /** Our id of it. */
  public static String post(String key, ObjectNode call, int status) {
    return given()
        .auth()
        .oauth2(key)
        .contentType("application/json")
        .body(call.toString())
        .post("/api/calls")
        .then()
        .statusCode(status)
        .extract()
        .path("id");
  }

  /** From now on customers may be called within these hours, on every day. */
  public static void callingHours(String from, String until) {
    int version = as("admin").get("/api/calling-hours").then().extract().path("version");
    ObjectNode wanted = JSON.createObjectNode().put("version", version);
    ObjectNode hours = wanted.putObject("hours");
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.putObject(day.name().toLowerCase(Locale.ROOT)).put("from", from).put("until", until);
    }
    as("admin")
        .contentType("application/json")
        .body(wanted.toString())
        .put("/api/calling-hours")
        .then()
        .statusCode(200);
  }
}
