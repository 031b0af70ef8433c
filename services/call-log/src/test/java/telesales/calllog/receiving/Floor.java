package telesales.calllog.receiving;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import telesales.eventsourcing.testing.Tokens;

/** An administrator, and the dialers that they set up. */
final class Floor {
  private Floor() {}

  static RequestSpecification admin() {
    return given().auth().oauth2(Tokens.of("root", "admin", null)).contentType("application/json");
  }

  static String key(String dialer) {
    return admin()
        .body("{\"dialer\":\"" + dialer + "\"}")
        .post("/api/dialer-keys")
        .then()
        .statusCode(201)
        .extract()
        .path("key");
  }

  static void settings(String dialer, String settings) {
    admin().body(settings).put("/api/dialers/" + dialer + "/settings").then().statusCode(200);
  }
}
