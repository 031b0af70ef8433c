package telesales.meetingmetrics.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class BadInputTest {
  static Stream<Arguments> bodies() {
    return Stream.of(
            "/api/floor",
            "/api/targets",
            "/api/effective-call-rules",
            "/api/calendar",
            "/api/calendar/special-days",
            "/api/contests/bad",
            "/api/contest-draws/bad")
        .flatMap(
            path ->
                Stream.of(
                        new byte[0],
                        utf8(""),
                        utf8("{"),
                        utf8("{}}"),
                        utf8("not json"),
                        utf8("'single'"),
                        utf8("{\"timezone\":NaN}"),
                        utf8("[".repeat(100_000)),
                        utf8("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)),
                        utf8("{\"timezone\":\"" + "x".repeat(5_000_000) + "\"}"),
                        utf8("{\"timezone\":" + "9".repeat(100_000) + "}"),
                        FLOOR.replace("猛虎队", "\u00e9").getBytes(ISO_8859_1),
                        new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                        new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 0x7f, 0x7f, 0x7f, 0x7f})
                    .map(body -> Arguments.of(path, body)));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void what_cannot_be_read_is_a_problem_of_whoever_sent_it(String path, byte[] body) {
    Response response = admin().body(body).put(path);

    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.contentType()).startsWith("application/problem+json");
  }

  @Test
  void another_kind_of_body_is_refused() {
    admin().contentType("text/xml").body("<floor/>").put("/api/floor").then().statusCode(415);
  }

  @Test
  void what_is_there_for_nobody_is_not_found() {
    admin().get("/api/floors").then().statusCode(404);
    admin().delete("/api/floor").then().statusCode(405);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
