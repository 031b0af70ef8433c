package telesales.calllog.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static telesales.calllog.TestCalls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class DialerSettingsTest {
  @Inject Pool pool;

  private final String dialer = "set-up-" + UUID.randomUUID();

  @Test
  void when_settings_were_changed_is_answered_as_it_is_kept() {
    String answered = set("{}").statusCode(200).extract().path("changedAt");

    assertThat(Instant.parse(answered)).isEqualTo(keptChange());
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    set("""
            {"format":"pigeon","timeZone":"Asia/Nowhere","defaultCountry":"China","codes":{"A":"splendid"},
             "users":[],"answeredFromSeconds":-1,"keepPosts":"no","keepDays":0,"publicUrl":"calls.example.com",
             "speed":"high"}
            """)
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "format",
                "timeZone",
                "defaultCountry",
                "codes.A",
                "users",
                "answeredFromSeconds",
                "keepPosts",
                "keepDays",
                "publicUrl",
                "speed"));
  }

  @Test
  void a_secret_that_is_not_said_stays_and_an_empty_one_is_taken_away() {
    set("{\"aircallToken\":\"a\",\"twilioAuthToken\":\"t\"}")
        .body("secrets", containsInAnyOrder("aircallToken", "twilioAuthToken"));
    set("{\"aircallToken\":\"\"}").body("secrets", containsInAnyOrder("twilioAuthToken"));
  }

  @Test
  void of_two_who_change_the_same_settings_one_is_told_to_read_again() {
    set("{\"version\":0}").statusCode(200).body("version", equalTo(1));
    set("{\"version\":0}").statusCode(409);
    set("{\"version\":1}").statusCode(200).body("version", equalTo(2));
  }

  private ValidatableResponse set(String settings) {
    return as("admin")
        .contentType("application/json")
        .body(settings)
        .put("/api/dialers/" + dialer + "/settings")
        .then();
  }

  private Instant keptChange() {
    return pool.preparedQuery("SELECT changed_at FROM dialer_settings WHERE dialer = $1")
        .executeAndAwait(Tuple.of(dialer))
        .iterator()
        .next()
        .getOffsetDateTime(0)
        .toInstant();
  }
}
