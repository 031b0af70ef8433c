package telesales.calllog.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.formats.Mutations;
import telesales.calllog.formats.Posts;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class DialersPostTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private String dialer;
  private String key;

  @BeforeEach
  void newDialer() {
    dialer = "dialer-" + UUID.randomUUID();
    key = Floor.key(dialer);
  }

  @Test
  void vicidial_tells_a_call_by_addresses_that_carry_the_key() {
    Floor.settings(dialer, "{\"format\":\"vicidial\",\"users\":{\"1001\":\"agent-07\"}}");

    vicidial("start", Posts.VICIDIAL_START).statusCode(202).body("status", equalTo("unfinished"));
    String id =
        vicidial("dispo", Posts.VICIDIAL_DISPO)
            .statusCode(200)
            .body("status", equalTo("logged"))
            .extract()
            .path("id");
    vicidial("dispo", Posts.VICIDIAL_DISPO).statusCode(200).body("status", equalTo("unchanged"));

    call(id)
        .body("agent", equalTo("agent-07"))
        .body("disposition", equalTo("sale"))
        .body("talkSeconds", equalTo(120))
        .body("campaign", equalTo("SPRING"))
        .body("callId", equalTo("V3020930000000000123"));
  }

  @Test
  void
      a_disposition_that_is_set_again_corrects_the_call_and_an_earlier_one_that_is_late_does_not() {
    String id =
        vicidial("dispo", Posts.VICIDIAL_DISPO.replace("dispo=SALE", "dispo=CALLBK"))
            .extract()
            .path("id");
    String later = Posts.VICIDIAL_DISPO.replace("epoch=1772415150", "epoch=1772415200");
    String earlier =
        Posts.VICIDIAL_DISPO
            .replace("dispo=SALE", "dispo=NI")
            .replace("epoch=1772415150", "epoch=1772415100");

    vicidial("dispo", later).body("status", equalTo("corrected"));
    vicidial("dispo", earlier).body("status", equalTo("unchanged"));

    call(id).body("disposition", equalTo("sale")).body("corrected", equalTo(true));
  }

  @Test
  void an_unknown_code_is_kept_named_and_replayed_once_it_is_mapped() {
    String query = Posts.VICIDIAL_DISPO.replace("dispo=SALE", "dispo=HOTLED");
    vicidial("dispo", query)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", hasItem("dispo"))
        .body("detail", containsString("kept as post"));

    Floor.admin()
        .queryParam("dialer", dialer)
        .get("/api/dialer-posts")
        .then()
        .statusCode(200)
        .body("posts.size()", equalTo(1))
        .body("posts[0].problem.errors[0].detail", containsString("HOTLED"));
    Floor.settings(dialer, "{\"codes\":{\"HOTLED\":\"interested\"}}");
    replay("").body("logged", equalTo(1)).body("stillUnmapped", equalTo(0));
    replay("").body("logged", equalTo(0));
    replay("?only=all").body("unchanged", equalTo(1)).body("corrected", equalTo(0));

    Floor.settings(dialer, "{\"codes\":{\"HOTLED\":\"sale\"}}");
    replay("?only=all").body("corrected", equalTo(1));
    Floor.admin()
        .queryParam("dialer", dialer)
        .get("/api/dialer-posts")
        .then()
        .body("posts.size()", equalTo(0));
  }

  @Test
  void freeswitch_s_record_is_taken_in_all_encodings_with_the_key_as_a_password() {
    String id =
        freeswitch(Posts.freeswitch(), "application/json")
            .statusCode(200)
            .body("status", equalTo("logged"))
            .extract()
            .path("id");

    freeswitch(Posts.freeswitchForm(), "application/x-www-form-urlencoded")
        .statusCode(200)
        .body("status", equalTo("unchanged"));
    freeswitch(Posts.freeswitchBase64(), "text/plain")
        .statusCode(200)
        .body("status", equalTo("unchanged"));
    call(id).body("agent", equalTo("1001")).body("disposition", equalTo("answered"));
  }

  @Test
  void a_call_that_nobody_talked_in_was_not_answered_by_a_person() {
    String id =
        freeswitch(
                Posts.freeswitch().replace("\"billsec\":\"120\"", "\"billsec\":\"0\""),
                "application/json")
            .extract()
            .path("id");

    call(id).body("disposition", equalTo("no-answer"));
  }

  @Test
  void asterisk_s_file_is_answered_row_by_row_and_its_event_is_the_same_call() {
    String row = Posts.asteriskRow();
    String answers =
        asDialer("text/csv")
            .body(
                row + "\n" + row.replace("ANSWERED", "PUZZLED").replace("000.42", "000.43") + "\n")
            .post("/api/dialers/" + dialer + "/asterisk/csv")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    List<String> lines = answers.lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("\"line\":1", "\"status\":200", "logged");
    assertThat(lines.getLast()).contains("\"line\":2", "\"status\":422", "PUZZLED");
    asDialer("application/json")
        .body(Posts.ASTERISK_EVENT)
        .post("/api/dialers/" + dialer + "/asterisk")
        .then()
        .statusCode(200)
        .body("status", equalTo("unchanged"));
  }

  @Test
  void twilio_s_steps_make_a_call_in_whichever_order_they_come() {
    Floor.settings(
        dialer, "{\"twilioAuthToken\":\"12345\",\"publicUrl\":\"https://calls.example.com/\"}");
    String ringing = Posts.twilio("&CallStatus=ringing&SequenceNumber=1");
    String completed =
        Posts.twilio("&CallStatus=completed&SequenceNumber=3&CallDuration=95")
            + "&Timestamp=Mon%2C%2002%20Mar%202026%2001%3A32%3A08%20%2B0000";

    String id =
        twilio(completed, SignedPosts.signature(url(), completed, "12345"))
            .statusCode(200)
            .body("status", equalTo("logged"))
            .extract()
            .path("id");
    twilio(ringing, SignedPosts.signature(url(), ringing, "12345"))
        .statusCode(200)
        .body("status", equalTo("unchanged"));

    call(id).body("talkSeconds", equalTo(95)).body("agent", equalTo("agent-07"));
  }

  @Test
  void what_twilio_did_not_sign_is_not_taken_in() {
    String post = Posts.twilio("&CallStatus=ringing&SequenceNumber=1");
    twilio(post, SignedPosts.signature(url(), post, "12345")).statusCode(401);
    Floor.settings(
        dialer, "{\"twilioAuthToken\":\"12345\",\"publicUrl\":\"https://calls.example.com\"}");

    twilio(post, SignedPosts.signature(url(), post, "12345")).statusCode(202);
    twilio(post, SignedPosts.signature(url(), post, "54321")).statusCode(401);
    twilio(post + "&CallDuration=9", SignedPosts.signature(url(), post, "12345")).statusCode(401);
    twilio(post, "").statusCode(401);
    asDialer("application/x-www-form-urlencoded")
        .body(post)
        .post("/api/dialers/" + dialer + "/twilio")
        .then()
        .statusCode(202);
  }

  @Test
  void aircall_proves_itself_by_its_token_which_is_not_kept() {
    Floor.settings(dialer, "{\"aircallToken\":\"aircall-token\",\"users\":{\"456\":\"agent-09\"}}");

    aircall(Posts.AIRCALL.replace("aircall-token", "guessed")).statusCode(401);
    var taken = aircall(Posts.AIRCALL).statusCode(200).body("status", equalTo("logged"));

    call(taken.extract().path("id"))
        .body("agent", equalTo("agent-09"))
        .body("talkSeconds", equalTo(120));
    Floor.admin()
        .get("/api/dialer-posts/" + taken.extract().path("post"))
        .then()
        .statusCode(200)
        .body("content", not(containsString("aircall-token")))
        .body("content", containsString("0000 4711"));
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
        asDialer("text/csv")
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
  void our_own_json_that_nobody_could_map_is_kept_and_replayed() {
    String body =
        """
        {"callId":"x-1","agent":"4","phone":"13900004711","startedAt":"2026-03-02T09:30:00+08:00",
         "endedAt":"2026-03-02T09:32:00+08:00","talkSeconds":100,"disposition":"GREAT"}
        """;
    asDialer("application/json")
        .body(body)
        .post("/api/calls")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("disposition"))
        .body("detail", containsString("kept as post"));

    Floor.settings(dialer, "{\"codes\":{\"GREAT\":\"sale\"},\"users\":{\"4\":\"agent-04\"}}");
    replay("").body("logged", equalTo(1));

    asDialer("application/json").body(body).post("/api/calls").then().statusCode(200);
    Floor.settings(dialer, "{\"codes\":{\"GREAT\":\"interested\"},\"users\":{\"4\":\"agent-05\"}}");
    replay("?only=all").body("corrected", equalTo(1));
  }

  @Test
  void what_a_person_corrected_is_not_undone_by_the_dialer_s_later_word_or_a_replay() {
    String id = vicidial("dispo", Posts.VICIDIAL_DISPO).extract().path("id");
    Floor.admin()
        .body(
            """
            {"agent":"agent-01","phone":"13900004711","startedAt":"2026-03-02T09:30:00+08:00",
             "endedAt":"2026-03-02T09:32:00+08:00","talkSeconds":60,"disposition":"not-interested"}
            """)
        .put("/api/calls/" + id)
        .then()
        .statusCode(200);

    vicidial("dispo", Posts.VICIDIAL_DISPO.replace("epoch=1772415150", "epoch=1772415900"))
        .statusCode(200)
        .body("status", equalTo("unchanged"));
    replay("?only=all").body("corrected", equalTo(0));

    call(id).body("disposition", equalTo("not-interested")).body("agent", equalTo("agent-01"));
  }

  @Test
  void the_content_of_an_erased_customer_s_posts_is_gone_and_a_replay_leaves_the_call_alone() {
    String query = Posts.VICIDIAL_DISPO.replace("13900004711", "13911112222");
    var taken = vicidial("dispo", query).statusCode(200).extract();
    int post = taken.path("post");
    Floor.admin().delete("/api/customers/+8613911112222").then().statusCode(200);

    Floor.admin()
        .get("/api/dialer-posts/" + post)
        .then()
        .statusCode(200)
        .body("content", nullValue())
        .body("post.status", equalTo("taken"));
    replay("?only=all").body("unchanged", equalTo(0)).body("corrected", equalTo(0));
  }

  @Test
  void a_key_is_taken_from_an_address_only_where_dialers_post_and_only_for_its_dialer() {
    String other = Floor.key("other-" + UUID.randomUUID());

    given().get("/api/dialers/" + dialer + "/vicidial/dispo?call_id=1").then().statusCode(401);
    given()
        .get("/api/dialers/" + dialer + "/vicidial/dispo?call_id=1&key=tsk_guessed")
        .then()
        .statusCode(401);
    given()
        .get("/api/dialers/" + dialer + "/vicidial/dispo?call_id=1&key=" + other)
        .then()
        .statusCode(403);
    given()
        .auth()
        .preemptive()
        .basic("somebody-else", key)
        .body("{}")
        .post("/api/dialers/" + dialer + "/freeswitch")
        .then()
        .statusCode(401);
    given()
        .contentType("application/json")
        .body("{}")
        .post("/api/calls?key=" + key)
        .then()
        .statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("agent-07", "agent", "tigers"))
        .body("{}")
        .post("/api/dialers/" + dialer + "/twilio")
        .then()
        .statusCode(403);
  }

  @Test
  void the_key_is_not_kept_with_the_post() {
    int post = vicidial("dispo", Posts.VICIDIAL_DISPO).extract().path("post");

    Floor.admin()
        .get("/api/dialer-posts/" + post)
        .then()
        .body("content", not(containsString("tsk_")))
        .body("content", containsString("phone_number=13900004711"));
  }

  @Test
  void what_is_packed_too_large_or_no_post_at_all_is_refused() {
    asDialer("application/json")
        .header("Content-Encoding", "gzip")
        .body(new byte[] {31, -117, 8, 0})
        .post("/api/dialers/" + dialer + "/freeswitch")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    asDialer("application/json")
        .body("x".repeat(300_000))
        .post("/api/dialers/" + dialer + "/freeswitch")
        .then()
        .statusCode(413);
    asDialer("application/json")
        .post("/api/dialers/" + dialer + "/asterisk")
        .then()
        .statusCode(400);
  }

  @Test
  void whatever_is_posted_is_taken_or_named_and_never_our_fault() {
    for (int seed = 0; seed < 40; seed++) {
      var mutations = new Mutations(seed);
      answered(asDialer("application/json"), mutations.of(Posts.freeswitch()), "/freeswitch");
      answered(
          asDialer("application/x-www-form-urlencoded"),
          mutations.of(Posts.freeswitchForm()),
          "/freeswitch");
      answered(asDialer("application/json"), mutations.of(Posts.ASTERISK_EVENT), "/asterisk");
      answered(
          asDialer("application/x-www-form-urlencoded"),
          mutations.of(Posts.twilio("&CallStatus=completed&SequenceNumber=3&CallDuration=20")),
          "/twilio");
      answered(asDialer("application/json"), mutations.of(Posts.AIRCALL), "/aircall");
      answered(asDialer("text/csv"), mutations.of(Posts.asteriskRow()), "/asterisk/csv");
    }
  }

  private void answered(RequestSpecification request, byte[] post, String path) {
    var text = new String(post, StandardCharsets.UTF_8);
    var answer = request.body(text).post("/api/dialers/" + dialer + path).then().extract();

    assertThat(answer.statusCode())
        .as(() -> path + " " + text + answer.asString())
        .isIn(200, 202, 400, 422);
  }

  private ValidatableResponse vicidial(String event, String query) {
    return given()
        .urlEncodingEnabled(false)
        .get("/api/dialers/" + dialer + "/vicidial/" + event + "?key=" + key + "&" + query)
        .then();
  }

  private ValidatableResponse freeswitch(String body, String type) {
    return given()
        .auth()
        .preemptive()
        .basic(dialer, key)
        .header("Content-Type", type)
        .body(body)
        .post("/api/dialers/" + dialer + "/freeswitch?uuid=1")
        .then();
  }

  private ValidatableResponse twilio(String body, String signature) {
    return given()
        .header("Content-Type", FORM)
        .header("X-Twilio-Signature", signature)
        .body(body)
        .post("/api/dialers/" + dialer + "/twilio")
        .then();
  }

  private String url() {
    return "https://calls.example.com/api/dialers/" + dialer + "/twilio";
  }

  private ValidatableResponse aircall(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/api/dialers/" + dialer + "/aircall")
        .then();
  }

  private RequestSpecification asDialer(String type) {
    return given().auth().oauth2(key).header("Content-Type", type);
  }

  private ValidatableResponse replay(String query) {
    return Floor.admin().post("/api/dialers/" + dialer + "/replay" + query).then().statusCode(200);
  }

  private static ValidatableResponse call(String id) {
    return Floor.admin().get("/api/calls/" + id).then().statusCode(200);
  }
}
