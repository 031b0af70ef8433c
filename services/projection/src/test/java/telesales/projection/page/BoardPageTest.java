package telesales.projection.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "projection"))
class BoardPageTest {
  @Test
  void whoever_is_not_signed_in_is_led_to_the_sign_in_and_back() {
    given()
        .redirects()
        .follow(false)
        .get("/boards/team-a/noon?lang=en")
        .then()
        .statusCode(303)
        .header("Location", "/sign-in?return=%2Fboards%2Fteam-a%2Fnoon%3Flang%3Den");
  }

  @Test
  void a_session_that_ran_out_is_led_to_the_sign_in_too() {
    given()
        .redirects()
        .follow(false)
        .cookie("telesales_session", "no.longer.valid")
        .get("/boards")
        .then()
        .statusCode(303)
        .header("Location", "/sign-in?return=%2Fboards");
  }

  @Test
  void the_page_says_its_language_before_any_script_runs() {
    given()
        .cookie("telesales_session", Tokens.of("agent-1", "agent", "team-a"))
        .header("Accept-Language", "en-US,en;q=0.9")
        .get("/boards/team-a/morning")
        .then()
        .statusCode(200)
        .header("Content-Language", "en-GB")
        .body(containsString("<html lang=\"en-GB\">"));
  }

  @Test
  void the_page_allows_nothing_from_elsewhere_and_no_script_within() {
    given()
        .cookie("telesales_session", Tokens.of("agent-1", "agent", "team-a"))
        .get("/boards")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .header("Content-Security-Policy", not(containsString("script-src")))
        .body(not(containsString("http://")), not(containsString("https://")));
  }

  @Test
  void there_are_three_meetings_and_no_fourth() {
    given()
        .cookie("telesales_session", Tokens.of("agent-1", "agent", "team-a"))
        .get("/boards/team-a/midnight")
        .then()
        .statusCode(404);
  }
}
