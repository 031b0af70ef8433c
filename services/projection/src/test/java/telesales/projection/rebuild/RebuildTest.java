package telesales.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import telesales.projection.ProjectionTest;
import telesales.projection.RandomFloor;
import telesales.projection.Story;
import telesales.projection.Told;

/** On a database and topics of its own: a rebuild is of everything there is. */
abstract class RebuildTest extends ProjectionTest {
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Many batches, and several workers at the same time, from few events. */
  public static final class SmallBatches implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "telesales.rebuild.batch-size",
          "20",
          "telesales.boards.rules-for-days-gone-by",
          "beside");
    }
  }

  @Inject Owner owner;

  private final Random random = new Random(7);

  /** By all tests: they share the topics. */
  static long published;

  @BeforeEach
  void a_floor_with_a_past() {
    publish(story, 60);
  }

  @AfterEach
  void nothing_is_left_over() {
    admin("DELETE", "/api/rebuild", 200);
    admin("DELETE", "/api/rebuild/previous", 200);
  }

  void publish(Story of, int manyCalls) {
    new RandomFloor(of, random, FRIDAY).tell(manyCalls);
    publish(of.shuffled(Instant.parse("2026-03-25T01:00:00Z"), random));
  }

  void publish(List<Told> told) {
    Published.all(told);
    published += told.size();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "(SELECT sum(next_offset) AS taken FROM public.consumed_offset) AS o"
                            + " WHERE taken = "
                            + published)
                    == 1);
  }

  long dials(String team) {
    return live(team, FRIDAY).agents().stream().mapToLong(each -> each.figures().dials()).sum();
  }

  JsonPath rebuilt() {
    admin("POST", "/api/rebuild", 202);
    return untilReady();
  }

  JsonPath untilReady() {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> admin("GET", "/api/rebuild", 200),
            now -> {
              assertThat(now.getString("state")).as(now.prettify()).isNotEqualTo("failed");
              return now.getString("state").equals("ready");
            });
  }

  static JsonPath admin(String method, String path, int status) {
    return as("root", "admin", null)
        .request(method, path)
        .then()
        .statusCode(status)
        .extract()
        .jsonPath();
  }

  long count(String what) {
    return owner.does(
        connection -> {
          try (var statement = connection.createStatement();
              var row = statement.executeQuery("SELECT count(*) FROM " + what)) {
            row.next();
            return row.getLong(1);
          }
        });
  }
}
