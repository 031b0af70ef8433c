package telesales.calllog.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.formats.Mutations;
import telesales.calllog.formats.Posts;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** Each dialer in its own format. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class DialersPostTest {
  private NewDialer dialer;

  @BeforeEach
  void aNewDialer() {
    dialer = new NewDialer();
  }

  @Test
  void vicidial_tells_a_call_by_addresses_that_carry_the_key() {
    dialer.settings("{\"format\":\"vicidial\",\"users\":{\"1001\":\"agent-07\"}}");

    dialer
        .vicidial("start", Posts.VICIDIAL_START)
        .statusCode(202)
        .body("status", equalTo("unfinished"));
    String id =
        dialer
            .vicidial("dispo", Posts.VICIDIAL_DISPO)
            .statusCode(200)
            .body("status", equalTo("logged"))
            .extract()
            .path("id");
    dialer
        .vicidial("dispo", Posts.VICIDIAL_DISPO)
        .statusCode(200)
        .body("status", equalTo("unchanged"));

    NewDialer.call(id)
        .body("agent", equalTo("agent-07"))
        .body("disposition", equalTo("sale"))
        .body("talkSeconds", equalTo(120))
        .body("campaign", equalTo("SPRING"))
        .body("callId", equalTo("V3020930000000000123"));
  }

  @Test
  void freeswitch_s_record_is_taken_in_all_encodings_with_the_key_as_a_password() {
    String id =
        dialer
            .freeswitch(Posts.freeswitch(), "application/json")
            .statusCode(200)
            .body("status", equalTo("logged"))
            .extract()
            .path("id");

    dialer
        .freeswitch(Posts.freeswitchForm(), "application/x-www-form-urlencoded")
        .statusCode(200)
        .body("status", equalTo("unchanged"));
    dialer
        .freeswitch(Posts.freeswitchBase64(), "text/plain")
        .statusCode(200)
        .body("status", equalTo("unchanged"));
    NewDialer.call(id).body("agent", equalTo("1001")).body("disposition", equalTo("answered"));
  }

  @Test
  void a_call_that_nobody_talked_in_was_not_answered_by_a_person() {
    String id =
        dialer
            .freeswitch(
                Posts.freeswitch().replace("\"billsec\":\"120\"", "\"billsec\":\"0\""),
                "application/json")
            .extract()
            .path("id");

    NewDialer.call(id).body("disposition", equalTo("no-answer"));
  }

  @Test
  void asterisk_s_file_is_answered_row_by_row_and_its_event_is_the_same_call() {
    String row = Posts.asteriskRow();
    String answers =
        dialer
            .posts("text/csv")
            .body(
                row + "\n" + row.replace("ANSWERED", "PUZZLED").replace("000.42", "000.43") + "\n")
            .post("/api/dialers/" + dialer.name + "/asterisk/csv")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    List<String> lines = answers.lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("\"line\":1", "\"status\":200", "logged");
    assertThat(lines.getLast()).contains("\"line\":2", "\"status\":422", "PUZZLED");
    dialer
        .posts("application/json")
        .body(Posts.ASTERISK_EVENT)
        .post("/api/dialers/" + dialer.name + "/asterisk")
        .then()
        .statusCode(200)
        .body("status", equalTo("unchanged"));
  }

  @Test
  void twilio_s_steps_make_a_call_in_whichever_order_they_come() {
    dialer.settings("{\"twilioAuthToken\":\"12345\",\"publicUrl\":\"https://calls.example.com/\"}");
    String ringing = Posts.twilio("&CallStatus=ringing&SequenceNumber=1");
    String completed =
        Posts.twilio("&CallStatus=completed&SequenceNumber=3&CallDuration=95")
            + "&Timestamp=Mon%2C%2002%20Mar%202026%2001%3A32%3A08%20%2B0000";

    String id =
        dialer
            .twilio(completed, SignedPosts.signature(dialer.url(), completed, "12345"))
            .statusCode(200)
            .body("status", equalTo("logged"))
            .extract()
            .path("id");
    dialer
        .twilio(ringing, SignedPosts.signature(dialer.url(), ringing, "12345"))
        .statusCode(200)
        .body("status", equalTo("unchanged"));

    NewDialer.call(id).body("talkSeconds", equalTo(95)).body("agent", equalTo("agent-07"));
  }

  @Test
  void our_own_csv_is_answered_row_by_row() {
    String file =
        """
        callId,agent,phone,startedAt,endedAt,talkSeconds,disposition,customer.age
        a-1,agent-07,+8613900004711,2026-03-02T09:30:00+08:00,2026-03-02T09:32:00+08:00,100,sale,41
        a-2,agent-07,+8613900004711,2026-03-02T09:30:00+08:00,2026-03-02T09:32:00+08:00,many,sale,
        """;

    List<String> lines =
        dialer
            .posts("text/csv")
            .body(file)
            .post("/api/calls/batch/csv")
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();

    assertThat(lines.getFirst()).contains("\"line\":2", "\"status\":201");
    assertThat(lines.getLast()).contains("\"line\":3", "\"status\":400", "talkSeconds");
  }

  @Test
  void what_is_packed_too_large_or_no_post_at_all_is_refused() {
    dialer
        .posts("application/json")
        .header("Content-Encoding", "gzip")
        .body(new byte[] {31, -117, 8, 0})
        .post("/api/dialers/" + dialer.name + "/freeswitch")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    dialer
        .posts("application/json")
        .body("x".repeat(300_000))
        .post("/api/dialers/" + dialer.name + "/freeswitch")
        .then()
        .statusCode(413);
    dialer
        .posts("application/json")
        .post("/api/dialers/" + dialer.name + "/asterisk")
        .then()
        .statusCode(400);
  }

  @Test
  void whatever_is_posted_is_taken_or_named_and_never_our_fault() {
    for (int seed = 0; seed < 40; seed++) {
      var mutations = new Mutations(seed);
      answered(dialer.posts("application/json"), mutations.of(Posts.freeswitch()), "/freeswitch");
      answered(
          dialer.posts("application/x-www-form-urlencoded"),
          mutations.of(Posts.freeswitchForm()),
          "/freeswitch");
      answered(dialer.posts("application/json"), mutations.of(Posts.ASTERISK_EVENT), "/asterisk");
      answered(
          dialer.posts("application/x-www-form-urlencoded"),
          mutations.of(Posts.twilio("&CallStatus=completed&SequenceNumber=3&CallDuration=20")),
          "/twilio");
      answered(dialer.posts("application/json"), mutations.of(Posts.AIRCALL), "/aircall");
      answered(dialer.posts("text/csv"), mutations.of(Posts.asteriskRow()), "/asterisk/csv");
    }
  }

  private void answered(RequestSpecification request, byte[] post, String path) {
    var text = new String(post, StandardCharsets.UTF_8);
    var answer = request.body(text).post("/api/dialers/" + dialer.name + path).then().extract();

    assertThat(answer.statusCode())
        .as(() -> path + " " + text + answer.asString())
        .isIn(200, 202, 400, 422);
  }
}
