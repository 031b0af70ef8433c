package telesales.calllog.receiving;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A dialer that nobody knew before, with its key, and how each kind of dialer posts. */
final class NewDialer {
  final String name = "dialer-" + UUID.randomUUID();
  final String key = Floor.key(name);

  void settings(String settings) {
    Floor.settings(name, settings);
  }

  ValidatableResponse vicidial(String event, String query) {
    return given()
        .urlEncodingEnabled(false)
        .get("/api/dialers/" + name + "/vicidial/" + event + "?key=" + key + "&" + query)
        .then();
  }

  ValidatableResponse freeswitch(String body, String type) {
    return given()
        .auth()
        .preemptive()
        .basic(name, key)
        .header("Content-Type", type)
        .body(body)
        .post("/api/dialers/" + name + "/freeswitch?uuid=1")
        .then();
  }

  ValidatableResponse twilio(String body, String signature) {
    return given()
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Twilio-Signature", signature)
        .body(body)
        .post("/api/dialers/" + name + "/twilio")
        .then();
  }

  /** The address that Twilio signs, once the dialer's settings say where we are reached. */
  String url() {
    return "https://calls.example.com/api/dialers/" + name + "/twilio";
  }

  ValidatableResponse aircall(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/api/dialers/" + name + "/aircall")
        .then();
  }

  /** With the key as a bearer token. */
  RequestSpecification posts(String type) {
    return given().auth().oauth2(key).header("Content-Type", type);
  }

  ValidatableResponse replay(String query) {
    return Floor.admin().post("/api/dialers/" + name + "/replay" + query).then().statusCode(200);
  }

  /** What became of a call. */
  static ValidatableResponse call(String id) {
    return Floor.admin().get("/api/calls/" + id).then().statusCode(200);
  }
}
