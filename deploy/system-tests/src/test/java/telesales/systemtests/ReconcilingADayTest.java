package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator compares a day's calls in all places, and finds what somebody took away by hand. */
class ReconcilingADayTest {
  private static final Http HTTP = new Http();
  private static final LocalDate DAY = LocalDate.of(2019, 5, 20);
  private static final int CALLS = 120;

  private static RunningSystem system;
  private static String key;

  @BeforeAll
  static void postADayWithCorrections() throws Exception {
    system = RunningSystem.get();
    key = system.people().key("compared-dialer");
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      bodies.add(call(i, DAY).toString());
    }
    new Dialer(system.uri("/api/calls"), key).postAll(bodies);
    correct(1, call(1, DAY).put("talkSeconds", 99));
    correct(2, call(2, DAY).put("agent", "compared-other"));
    correct(3, call(3, DAY.plusDays(1)));
  }

  @Test
  void a_day_with_corrections_is_equal_until_a_row_is_deleted_and_then_the_call_is_named()
      throws Exception {
    RunningSystem.Said said = reconcile("--date", DAY.toString(), "--wait", "60");
    assertThat(said.lines().getLast()).as("%s", said).isEqualTo(DAY + ": equal");
    assertThat(said.exitCode()).isZero();
    assertThat(said.lines()).anyMatch(line -> line.matches("boards +stored +119 +119 .*equal"));

    String call =
        Database.of(system)
            .ask(
                "projection",
                """
                DELETE FROM call_version
                WHERE call_id = (SELECT min(call_id) FROM call_version WHERE day = '%s')
                RETURNING call_id
                """
                    .formatted(DAY));

    said = reconcile("--date", DAY.toString(), "--json");
    assertThat(said.exitCode()).isEqualTo(1);
    JsonNode places = Http.JSON.readTree(String.join("\n", said.lines())).path("places");
    for (JsonNode place : places) {
      boolean boards = place.path("place").asText().equals("boards");
      assertThat(place.path("equal").asBoolean()).as("%s", place).isEqualTo(!boards);
      if (boards) {
        assertThat(place.path("differences")).hasSize(1);
        assertThat(place.at("/differences/0/kind").asText()).isEqualTo("missing");
        assertThat(place.at("/differences/0/key").asText()).isEqualTo(call);
      }
    }
  }

  @Test
  void the_day_that_calls_were_moved_to_is_equal_as_well_as_one_without_calls() throws Exception {
    for (LocalDate day : List.of(DAY.plusDays(1), DAY.minusYears(10))) {
      RunningSystem.Said said = reconcile("--date", day.toString());
      assertThat(said.exitCode()).as("%s", said).isZero();
    }
  }

  @Test
  void what_is_no_day_is_told_in_one_line() throws Exception {
    for (String day : List.of("yesterday", "2026-02-30", "9999-01-01", "-1-01-01")) {
      RunningSystem.Said said = reconcile("--date=" + day);
      assertThat(said.exitCode()).as(day).isEqualTo(1);
      assertThat(said.errors()).as(day).hasSize(1);
    }
  }

  private static RunningSystem.Said reconcile(String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("reconcile"));
    command.addAll(List.of(options));
    return system.say(command.toArray(String[]::new));
  }

  private static ObjectNode call(int number, LocalDate day) {
    return Http.JSON
        .createObjectNode()
        .put("callId", "compared-" + number)
        .put("agent", "compared-" + number % 4)
        .put("phone", "+86139000%05d".formatted(number))
        .put("startedAt", day + "T10:%02d:00.123456789+08:00".formatted(number % 60))
        .put("endedAt", day + "T11:30:00+08:00")
        .put("talkSeconds", number)
        .put("wechatAdded", number % 5 == 0)
        .put("disposition", number % 3 == 0 ? "interested" : "no-answer");
  }

  private static void correct(int number, ObjectNode body)
      throws IOException, InterruptedException {
    assertThat(
            HTTP.send("PUT", system.uri("/api/calls/compared-" + number), key, body.toString())
                .statusCode())
        .isEqualTo(200);
  }
}
