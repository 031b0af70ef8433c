package telesales.calllog.numbers;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static telesales.calllog.TestCalls.as;
import static telesales.calllog.TestCalls.call;
import static telesales.calllog.TestCalls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.TestCalls;
import telesales.calllog.customers.Customers;
import telesales.calllog.customers.PhoneNumber;
import telesales.contracts.Topic;
import telesales.contracts.calls.CustomerEvent;
import telesales.contracts.calls.CustomerEvent.NumberBlocked;
import telesales.eventsourcing.testing.Race;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class DoNotCallTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static String key;

  @Inject Pool pool;
  @Inject Customers customers;

  private String number;

  @BeforeEach
  void beAnotherCustomer() {
    number = newNumber("+86137");
    if (key == null) {
      key = TestCalls.newKey("numbers-dialer");
      TestCalls.callingHours("00:00", "24:00");
    }
  }

  @Test
  void a_number_on_the_list_may_not_be_called_however_it_is_dialled() {
    block(number, "complaint")
        .statusCode(200)
        .body("listed", equalTo(true))
        .body("changed", equalTo(true))
        .body("number", equalTo("****" + number.substring(10)));

    callable(number.substring(3)).body("callable", equalTo(false));
    callable("0086 " + number.substring(3))
        .body("reason", equalTo("do-not-call"))
        .body("since", notNullValue());
  }

  @Test
  void adding_twice_and_removing_what_is_not_there_change_nothing() {
    unblock(number).statusCode(200).body("changed", equalTo(false));
    block(number, "asked").body("changed", equalTo(true));
    block(number, "register").body("changed", equalTo(false)).body("listed", equalTo(true));
    unblock(number).body("changed", equalTo(true)).body("listed", equalTo(false));
    unblock(number).body("changed", equalTo(false));
    block(number, "asked").body("changed", equalTo(true));
  }

  @Test
  void of_many_who_add_a_number_at_once_one_does() {
    List<Boolean> changed =
        Race.all(
            Collections.nCopies(8, number),
            each -> block(each, "asked").statusCode(200).extract().path("changed"));

    assertThat(changed).filteredOn(each -> each).hasSize(1);
  }

  @Test
  void a_customer_who_asks_in_a_call_is_on_the_list_and_only_a_person_takes_the_number_off() {
    String callId = UUID.randomUUID().toString();
    String id = post(key, call(callId, number).put("disposition", "do-not-call"), 201);
    await()
        .atMost(SOON)
        .untilAsserted(() -> callable(number).body("reason", equalTo("do-not-call")));

    as("admin")
        .contentType("application/json")
        .body(call(callId, number).put("disposition", "not-interested").toString())
        .put("/api/calls/" + id)
        .then()
        .statusCode(200);
    as("admin")
        .contentType("application/json")
        .body(call(callId, number).put("disposition", "do-not-call").toString())
        .put("/api/calls/" + id)
        .then()
        .statusCode(200);
    // Behind the corrections: what follows has seen them.
    String later = newNumber("+86136");
    awaitListedByCall(later);

    callable(number).body("reason", equalTo("do-not-call"));
    assertThat(blocked(id)).hasSize(1);
    unblock(number).body("changed", equalTo(true));
    as("admin")
        .contentType("application/json")
        .body(
            call(callId, number).put("disposition", "do-not-call").put("talkSeconds", 5).toString())
        .put("/api/calls/" + id)
        .then()
        .statusCode(200);
    awaitListedByCall(newNumber("+86135"));
    assertThat(blocked(id)).hasSize(1);
  }

  @Test
  void the_list_shows_who_and_why_but_no_number_to_those_who_may_see_it() {
    as("manager")
        .contentType("application/json")
        .body("{\"reason\":\"complaint\",\"note\":\"wrote a letter\"}")
        .put("/api/numbers/" + number + "/do-not-call")
        .then()
        .statusCode(200);

    as("director")
        .get("/api/numbers/do-not-call?limit=1")
        .then()
        .statusCode(200)
        .body("numbers[0].number", equalTo("****" + number.substring(10)))
        .body("numbers[0].reason", equalTo("complaint"))
        .body("numbers[0].note", equalTo("wrote a letter"))
        .body("numbers[0].by", equalTo("the-manager"))
        .body("numbers[0].since", notNullValue());
    as("manager").get("/api/numbers/do-not-call").then().statusCode(403);
    as("agent").delete("/api/numbers/" + number + "/do-not-call").then().statusCode(403);
  }

  @Test
  void the_list_is_read_page_by_page() {
    for (int i = 0; i < 3; i++) {
      block(newNumber("+86134"), "asked");
    }
    String next = as("admin").get("/api/numbers/do-not-call?limit=2").then().extract().path("next");
    String first =
        as("admin")
            .get("/api/numbers/do-not-call?limit=2")
            .then()
            .extract()
            .path("numbers[1].since");

    String after =
        as("admin")
            .get("/api/numbers/do-not-call?limit=2&after=" + next)
            .then()
            .statusCode(200)
            .extract()
            .path("numbers[0].since");
    assertThat(after).isLessThan(first);
  }

  @Test
  void what_makes_no_sense_is_named() {
    block(number, "because").statusCode(400).body("errors.field", hasItem("reason"));
    block("abc", "asked").statusCode(400).body("errors.field", hasItem("number"));
    as("admin")
        .contentType("application/json")
        .body("{\"reason\":\"asked\",\"note\":\"" + "x".repeat(501) + "\"}")
        .put("/api/numbers/" + number + "/do-not-call")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("note"));
    as("admin").get("/api/numbers/do-not-call?after=x").then().statusCode(400);
    as("admin").get("/api/numbers/do-not-call?limit=0").then().statusCode(400);
  }

  @Test
  void a_file_is_taken_in_line_by_line_whatever_is_wrong_with_others() {
    String answer =
        importing(
            "\uFEFFnumber,reason,note\r\n"
                + number
                + ",register,\"of 2026, \"\"first\"\"\"\r\n"
                + "not a number\r\n"
                + number.substring(3)
                + "\r\n"
                + "13800000001,because\r\n"
                + "\r\n");

    List<String> lines = answer.lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).contains("\"line\":2", "\"status\":200", "\"changed\":true");
    assertThat(lines.get(1)).contains("\"line\":3", "\"status\":400", "number");
    assertThat(lines.get(2)).contains("\"line\":4", "\"status\":200", "\"changed\":false");
    assertThat(lines.get(3)).contains("\"line\":5", "\"status\":400", "reason");
    callable(number).body("reason", equalTo("do-not-call"));
  }

  @Test
  void a_line_whose_quotes_are_never_closed_takes_no_other_with_it() {
    String later = newNumber("+86132");

    List<String> lines =
        importing(number + "\n\"never closed\n" + later + ",other,\"a \n note\"\n")
            .lines()
            .toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("\"line\":1", "\"status\":200");
    assertThat(lines.get(1)).contains("\"line\":2", "\"status\":400", "quotes");
    assertThat(lines.get(2)).contains("\"line\":3", "\"status\":200", "\"changed\":true");
  }

  @Test
  void a_file_with_too_many_lines_is_refused() {
    as("admin")
        .contentType("text/csv")
        .body("1\n".repeat(100_001))
        .post("/api/numbers/do-not-call/import")
        .then()
        .statusCode(413);
  }

  @Test
  void the_exported_list_can_be_imported_again_and_is_no_formula() {
    as("admin")
        .contentType("application/json")
        .body("{\"reason\":\"other\",\"note\":\"=HYPERLINK(1)\"}")
        .put("/api/numbers/" + number + "/do-not-call")
        .then()
        .statusCode(200);

    String csv =
        as("admin")
            .get("/api/numbers/do-not-call/export")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("do-not-call.csv"))
            .extract()
            .asString();
    assertThat(csv).startsWith("\uFEFFnumber,").contains("'" + number + ",other,'=HYPERLINK(1),");
    unblock(number);
    importing(csv);
    callable(number).body("reason", equalTo("do-not-call"));
  }

  @Test
  void what_another_instance_adds_is_noticed() {
    callable(number).body("callable", equalTo(true));
    String customer = customers.withNumber(new PhoneNumber(number)).value();
    pool.preparedQuery(
            """
            INSERT INTO do_not_call (customer_id, version, listed_since, reason, listed_by, personal_data)
            VALUES ($1, 1, now(), 'asked', 'another-instance', '2.unknown.')
            """)
        .execute(Tuple.of(customer))
        .await()
        .atMost(SOON);

    await()
        .atMost(SOON)
        .untilAsserted(() -> callable(number).body("reason", equalTo("do-not-call")));
  }

  @Test
  void a_number_that_nobody_can_dial_is_not_callable() {
    callable("123456").body("reason", equalTo("invalid-number"));
  }

  private static String newNumber(String beginning) {
    return beginning + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
  }

  private void awaitListedByCall(String other) {
    post(key, call(UUID.randomUUID().toString(), other).put("disposition", "do-not-call"), 201);
    await()
        .atMost(SOON)
        .untilAsserted(() -> callable(other).body("reason", equalTo("do-not-call")));
  }

  private static String importing(String csv) {
    return as("director")
        .contentType("text/csv; charset=utf-8")
        .body(csv.getBytes(UTF_8))
        .post("/api/numbers/do-not-call/import")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static ValidatableResponse block(String number, String reason) {
    return as("agent")
        .contentType("application/json")
        .body("{\"reason\":\"" + reason + "\"}")
        .put("/api/numbers/{number}/do-not-call", number)
        .then();
  }

  private static ValidatableResponse unblock(String number) {
    return as("manager").delete("/api/numbers/{number}/do-not-call?note=again", number).then();
  }

  private static ValidatableResponse callable(String number) {
    return given()
        .auth()
        .oauth2(key)
        .get("/api/numbers/{number}/callable", number)
        .then()
        .statusCode(200);
  }

  private static List<CustomerEvent> blocked(String call) {
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      return events.published(
          Topic.CALLS,
          CustomerEvent.class,
          event ->
              event instanceof NumberBlocked blocked
                  && blocked.call() != null
                  && blocked.call().value().equals(call));
    }
  }
}
