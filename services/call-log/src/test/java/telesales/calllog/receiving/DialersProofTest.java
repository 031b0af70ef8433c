package telesales.calllog.receiving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.formats.Posts;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.Tokens;

/** Who may post as a dialer, and that what proves it is not kept. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class DialersProofTest {
  private NewDialer dialer;

  @BeforeEach
  void aNewDialer() {
    dialer = new NewDialer();
  }

  @Test
  void what_twilio_did_not_sign_is_not_taken_in() {
    String post = Posts.twilio("&CallStatus=ringing&SequenceNumber=1");
    dialer.twilio(post, SignedPosts.signature(dialer.url(), post, "12345")).statusCode(401);
    dialer.settings("{\"twilioAuthToken\":\"12345\",\"publicUrl\":\"https://calls.example.com\"}");

    dialer.twilio(post, SignedPosts.signature(dialer.url(), post, "12345")).statusCode(202);
    dialer.twilio(post, SignedPosts.signature(dialer.url(), post, "54321")).statusCode(401);
    dialer
        .twilio(post + "&CallDuration=9", SignedPosts.signature(dialer.url(), post, "12345"))
        .statusCode(401);
    dialer.twilio(post, "").statusCode(401);
    dialer
        .posts("application/x-www-form-urlencoded")
        .body(post)
        .post("/api/dialers/" + dialer.name + "/twilio")
        .then()
        .statusCode(202);
  }

  @Test
  void aircall_proves_itself_by_its_token_which_is_not_kept() {
    dialer.settings("{\"aircallToken\":\"aircall-token\",\"users\":{\"456\":\"agent-09\"}}");

    dialer.aircall(Posts.AIRCALL.replace("aircall-token", "guessed")).statusCode(401);
    var taken = dialer.aircall(Posts.AIRCALL).statusCode(200).body("status", equalTo("logged"));

    NewDialer.call(taken.extract().path("id"))
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
  void a_key_is_taken_from_an_address_only_where_dialers_post_and_only_for_its_dialer() {
    String other = Floor.key("other-" + UUID.randomUUID());

    given().get("/api/dialers/" + dialer.name + "/vicidial/dispo?call_id=1").then().statusCode(401);
    given()
        .get("/api/dialers/" + dialer.name + "/vicidial/dispo?call_id=1&key=tsk_guessed")
        .then()
        .statusCode(401);
    given()
        .get("/api/dialers/" + dialer.name + "/vicidial/dispo?call_id=1&key=" + other)
        .then()
        .statusCode(403);
    given()
        .auth()
        .preemptive()
        .basic("somebody-else", dialer.key)
        .body("{}")
        .post("/api/dialers/" + dialer.name + "/freeswitch")
        .then()
        .statusCode(401);
    given()
        .contentType("application/json")
        .body("{}")
        .post("/api/calls?key=" + dialer.key)
        .then()
        .statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("agent-07", "agent", "tigers"))
        .body("{}")
        .post("/api/dialers/" + dialer.name + "/twilio")
        .then()
        .statusCode(403);
  }

  @Test
  void the_key_is_not_kept_with_the_post() {
    int post = dialer.vicidial("dispo", Posts.VICIDIAL_DISPO).extract().path("post");

    Floor.admin()
        .get("/api/dialer-posts/" + post)
        .then()
        .body("content", not(containsString("tsk_")))
        .body("content", containsString("phone_number=13900004711"));
  }
}
