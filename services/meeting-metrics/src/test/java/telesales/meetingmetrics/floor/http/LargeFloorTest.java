package telesales.meetingmetrics.floor.http;

import static org.hamcrest.Matchers.greaterThan;
import static telesales.meetingmetrics.Requests.admin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** The last of all: whoever arranges the floor afterwards reads all that happened to it here. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
@Order(Integer.MAX_VALUE)
class LargeFloorTest {
  @Test
  void a_floor_of_twenty_thousand_agents_is_taken() {
    String teams =
        IntStream.range(0, 200)
            .mapToObj(
                team ->
                    "{\"id\":\"big-%d\",\"name\":\"n\",\"agents\":[%s]}"
                        .formatted(
                            team,
                            IntStream.range(0, 100)
                                .mapToObj(
                                    i -> "{\"id\":\"big-%d-%d\",\"name\":\"n\"}".formatted(team, i))
                                .collect(Collectors.joining(","))))
            .collect(Collectors.joining(","));

    admin()
        .body(
            "{\"timezone\":\"Asia/Shanghai\",\"departments\":[{\"id\":\"big\",\"name\":\"n\",\"teams\":["
                + teams
                + "]}]}")
        .put("/api/floor")
        .then()
        .statusCode(200)
        .body("changes", greaterThan(40_000));
  }
}
