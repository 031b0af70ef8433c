package telesales.calllog.receiving;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import telesales.calllog.formats.Posts;

/** Callbacks to a dialer of its own that Twilio signed for one address or another. */
final class TwilioCallbacks {
  private static final String TOKEN = "12345";
  private static final String POST = Posts.twilio("&CallStatus=ringing&SequenceNumber=1");

  private final String path = "/api/dialers/dialer-" + UUID.randomUUID() + "/twilio";

  /**
   * @param more of the dialer's settings, as in {@code ,"publicUrl":"https://calls.example.com"}
   */
  TwilioCallbacks(String more) {
    Floor.settings(path.split("/")[3], "{\"twilioAuthToken\":\"" + TOKEN + "\"" + more + "}");
  }

  /** What a callback is answered that was signed for an address; 202 is taken, 401 is not. */
  int answer(String signedFor, Map<String, String> headers) {
    RequestSpecification request = given().headers(headers);
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Twilio-Signature", SignedPosts.signature(signedFor + path, POST, TOKEN))
        .body(POST)
        .post(path)
        .statusCode();
  }

  /** Where this is reached without a proxy. */
  static String here() {
    return "http://localhost:" + RestAssured.port;
  }
}
