package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Disposition;

/** What boards say of a day when it is compared with what is stored. */
@QuarkusTest
class ReconcilingBoardsTest extends ProjectionTest {
  private static final Instant RECORDED = Instant.parse("2026-03-25T01:00:00Z");
  private static final String EVERYTHING =
      "&buckets="
          + IntStream.range(0, 256).mapToObj(String::valueOf).collect(Collectors.joining(","));

  @Inject Tables tables;

  /** No other test's, and before any that somebody sets rules for. */
  private final LocalDate day =
      LocalDate.of(1971, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(5_000));

  @BeforeEach
  void an_agent_called_three_times_and_one_call_was_another_day_s() {
    story.team("east").member("li", "east", day.minusDays(1));
    call("c1", day, 60, Disposition.SALE);
    call("c2", day, 0, Disposition.NO_ANSWER);
    call("c3", day, 40, Disposition.INTERESTED);
    story.tell(
        "c3",
        Calls.corrected(story.id("c3"), details(day.plusDays(1), 45, Disposition.INTERESTED)));
    feed.give(story.inOrder(RECORDED));
  }

  @Test
  void calls_stand_on_the_day_that_they_were_corrected_to_with_what_is_counted_of_them() {
    asked("boards", day, EVERYTHING)
        .body("entries.key", contains(story.id("c1"), story.id("c2")))
        .body("entries[0].counted", equalTo(counted(1, day, 60, 1, 1)))
        .body("entries[1].counted", equalTo(counted(1, day, 0, 0, 0)));
    asked("boards", day.plusDays(1), EVERYTHING)
        .body("entries.counted", contains(counted(2, day.plusDays(1), 45, 1, 0)));
    asked("boards-by-agent", day, EVERYTHING)
        .body("entries.key", contains(story.id("li")))
        .body("entries.counted", contains("2|1|60|0"));
    asked("boards-figures", day, EVERYTHING).body("entries.counted", contains("1|0"));
  }

  @Test
  void a_row_that_somebody_deletes_changes_number_and_checksum() {
    JsonPath before = asked("boards", day, "").extract().jsonPath();
    assertThat(before.getLong("count")).isEqualTo(2);

    tables.forgetCall(story.id("c1"));

    asked("boards", day, "")
        .body("count", equalTo(1))
        .body("keys", not(equalTo(before.getString("keys"))))
        .body("counted", not(equalTo(before.getString("counted"))));
    asked("boards", day, EVERYTHING).body("entries.key", contains(story.id("c2")));
  }

  @Test
  void the_checksum_is_the_sum_of_its_buckets_and_entries_go_on_after_the_last() {
    JsonPath whole = asked("boards", day, "").extract().jsonPath();
    long sum =
        whole.getList("buckets.counted", String.class).stream()
            .mapToLong(each -> Long.parseUnsignedLong(each, 16))
            .sum();
    assertThat(whole.getString("counted")).isEqualTo("%016x".formatted(sum));
    asked("boards", day, EVERYTHING + "&after=" + story.id("c1"))
        .body("entries.key", contains(story.id("c2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?date=",
        "?date=yesterday",
        "?date=2026-02-30",
        "?date=-999999999-01-01",
        "?date=%2B999999999-12-31",
        "?date=2026-03-02T00:00:00Z",
        "?date=3000-01-01",
        "?date=2026-03-02&buckets=256",
        "?date=2026-03-02&buckets=-1",
        "?date=2026-03-02&buckets=1%3BDROP",
        "?date=2026-03-02&buckets=1&after=%00"
      })
  void what_is_no_day_is_refused_by_name(String query) {
    as("root", "admin", null)
        .urlEncodingEnabled(false)
        .get("/api/reconciliation/boards" + query)
        .then()
        .statusCode(400);
  }

  @Test
  void only_admins_compare_and_only_places_that_there_are() {
    director().get("/api/reconciliation/boards?date=" + day).then().statusCode(403);
    as("root", "admin", null).get("/api/reconciliation/stored?date=" + day).then().statusCode(404);
  }

  private ValidatableResponse asked(String place, LocalDate date, String more) {
    return as("root", "admin", null)
        .get("/api/reconciliation/" + place + "?date=" + date + more)
        .then()
        .statusCode(200);
  }

  private String counted(int version, LocalDate date, int talk, int connected, int deals) {
    long began = at(date, "10:00").getEpochSecond() * 1_000_000;
    return "%d|%s|%d|%d|%d|0|%d".formatted(version, story.id("li"), began, talk, connected, deals);
  }

  private void call(String name, LocalDate date, int talk, Disposition disposition) {
    story.tell(name, Calls.logged(story.id(name), details(date, talk, disposition)));
  }

  private CallDetails details(LocalDate date, int talk, Disposition disposition) {
    return Calls.details(story.id("li"), at(date, "10:00"), talk, disposition, false);
  }
}
