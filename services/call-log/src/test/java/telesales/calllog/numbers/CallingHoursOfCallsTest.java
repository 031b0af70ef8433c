package telesales.calllog.numbers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static telesales.calllog.TestCalls.as;
import static telesales.calllog.TestCalls.call;
import static telesales.calllog.TestCalls.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.TestCalls;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class CallingHoursOfCallsTest {
  private static final String IN_NEW_YORK = "+12125550123";
  private static String key;

  private String number;

  @BeforeEach
  void usualHours() {
    number = "+86132%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    TestCalls.callingHours("08:00", "21:00");
    if (key == null) {
      key = TestCalls.newKey("hours-dialer");
    }
  }

  @AfterEach
  void anyHour() {
    TestCalls.callingHours("00:00", "24:00");
  }

  @Test
  void a_call_at_night_where_the_customer_is_is_kept_and_flagged() {
    breach(call(callId(), number)).body("breach", nullValue());
    breach(at(call(callId(), number), "2026-03-02T21:00:00+08:00"))
        .body("breach", equalTo("outside-calling-hours"));
    breach(call(callId(), IN_NEW_YORK)).body("breach", nullValue());
    breach(at(call(callId(), IN_NEW_YORK), "2026-03-02T12:30:00+08:00"))
        .body("breach", equalTo("outside-calling-hours"));
  }

  @Test
  void who_calls_us_is_not_called() {
    breach(at(call(callId(), number), "2026-03-02T23:00:00+08:00").put("direction", "inbound"))
        .body("breach", nullValue());
  }

  @Test
  void a_call_to_a_number_that_was_on_the_list_when_it_began_is_flagged() {
    Instant before = Instant.now().minusSeconds(60);
    as("agent")
        .contentType("application/json")
        .body("{\"reason\":\"asked\"}")
        .put("/api/numbers/{number}/do-not-call", number)
        .then()
        .statusCode(200);

    ObjectNode later = at(call(callId(), number), Instant.now().plusSeconds(60).toString());
    breach(later).body("breach", equalTo("do-not-call"));
    breach(at(call(callId(), number), "2026-03-02T09:30:00+08:00")).body("breach", nullValue());
    breach(later.deepCopy().put("callId", callId()).put("direction", "inbound"))
        .body("breach", nullValue());
    as("manager").delete("/api/numbers/{number}/do-not-call", number).then().statusCode(200);
    breach(at(call(callId(), number), before.toString()))
        .body("breach", not(equalTo("do-not-call")));
  }

  @Test
  void a_call_after_the_number_was_taken_off_the_list_is_not_flagged() {
    as("agent")
        .contentType("application/json")
        .body("{\"reason\":\"asked\"}")
        .put("/api/numbers/{number}/do-not-call", number)
        .then()
        .statusCode(200);
    as("manager").delete("/api/numbers/{number}/do-not-call", number).then().statusCode(200);

    breach(at(call(callId(), number), Instant.now().plusSeconds(60).toString()))
        .body("breach", not(equalTo("do-not-call")));
  }

  @Test
  void outside_the_hours_it_is_said_when_they_begin() {
    var now = OffsetDateTime.now(ZoneId.of("Asia/Shanghai"));
    String tomorrow = now.getDayOfWeek().plus(1).name().toLowerCase(Locale.ROOT);
    hours(version(), "{\"" + tomorrow + "\":{\"from\":\"08:00\",\"until\":\"09:30\"}}")
        .statusCode(200)
        .body("hours", aMapWithSize(1))
        .body("by", equalTo("the-admin"));

    given()
        .auth()
        .oauth2(key)
        .get("/api/numbers/{number}/callable", number)
        .then()
        .body("callable", equalTo(false))
        .body("reason", equalTo("outside-calling-hours"))
        .body("until", notNullValue());
  }

  @Test
  void of_two_who_change_the_same_hours_one_is_told_to_read_again() {
    int version = version();
    String always = "{\"monday\":{\"from\":\"00:00\",\"until\":\"24:00\"}}";

    hours(version, always).statusCode(200).body("version", equalTo(version + 1));
    hours(version, always)
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:calling-hours-changed"));
  }

  @Test
  void hours_that_make_no_sense_are_named() {
    hours(version(), "{\"monday\":{\"from\":\"9\",\"until\":\"24:00\"}}")
        .statusCode(400)
        .body("errors.field", hasItem("hours.monday"));
    hours(version(), "{\"monday\":{\"from\":\"20:00\",\"until\":\"08:00\"}}").statusCode(400);
    hours(version(), "{\"someday\":{\"from\":\"08:00\",\"until\":\"09:00\"}}")
        .statusCode(400)
        .body("errors.field", hasItem("hours"));
    as("admin")
        .contentType("application/json")
        .body("{}")
        .put("/api/calling-hours")
        .then()
        .statusCode(400);
    as("director")
        .contentType("application/json")
        .body("{}")
        .put("/api/calling-hours")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse breach(ObjectNode call) {
    String id = post(key, call, 201);
    return as("admin").get("/api/calls/" + id).then().statusCode(200);
  }

  private static ObjectNode at(ObjectNode call, String start) {
    Instant begun = OffsetDateTime.parse(start).toInstant();
    return call.put("startedAt", begun.toString())
        .put("answeredAt", begun.plusSeconds(8).toString())
        .put("endedAt", begun.plusSeconds(128).toString());
  }

  private static int version() {
    return as("dialer").get("/api/calling-hours").then().extract().path("version");
  }

  private static ValidatableResponse hours(int version, String week) {
    return as("admin")
        .contentType("application/json")
        .body("{\"version\":" + version + ",\"hours\":" + week + "}")
        .put("/api/calling-hours")
        .then();
  }

  private static String callId() {
    return UUID.randomUUID().toString();
  }
}
