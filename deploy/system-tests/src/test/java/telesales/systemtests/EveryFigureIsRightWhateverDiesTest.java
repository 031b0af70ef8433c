package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The main job: days of a floor go in over HTTP, and every figure of every agent and day comes out
 * right.
 */
class EveryFigureIsRightWhateverDiesTest {
  private static final int CALLS = 3_000;
  private static final int ONE_IN = 20;
  private static final List<String> PROCESSES =
      List.of(
          "call-log",
          "projection",
          "kafka",
          "lead-scoring",
          "postgresql",
          "handover",
          "meeting-metrics");
  private static final List<String> FIGURES =
      List.of(
          "dials",
          "connected",
          "effectiveCalls",
          "talkSeconds",
          "wechatAdds",
          "interestedLeads",
          "deals");

  private static final Http HTTP = new Http();
  private static RunningSystem system;
  private static String director;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    system = RunningSystem.get();
    director = system.people().token("the-director", "director", null);
  }

  @Test
  void every_figure_of_every_agent_and_day_is_right_though_each_process_is_killed_once()
      throws IOException, InterruptedException, ExecutionException {
    FloorDays days = RealFloorDays.first(CALLS).orElseGet(() -> MadeFloorDays.first(CALLS));
    System.Logger log = System.getLogger("system-tests");
    log.log(System.Logger.Level.INFO, "calls in use: " + days.origin());
    assertThat(
            HTTP.send("PUT", system.uri("/api/floor"), director, days.floor().toString())
                .statusCode())
        .isEqualTo(200);
    var dialer = new Dialer(system.uri("/api/calls"), system.people().key("bank"));

    CompletableFuture<Void> killing = killEachOnceWhile(dialer);
    List<String> posts = outOfOrderAndOneInTwentyTwice(days.calls());
    dialer.postAll(posts);
    killing.get();

    assertThat(dialer.stored() + dialer.replays()).isEqualTo(posts.size());
    assertThat(dialer.replays()).isGreaterThanOrEqualTo(days.calls().size() / ONE_IN);
    eventually(() -> assertThat(shown(days)).isEqualTo(expected(days)));
    eventually(() -> assertThat(offeredHandovers()).isEqualTo(interestedLeads(days)));
  }

  /** The boards and the handovers are fed by different services: neither waits for the other. */
  private static void eventually(ThrowingRunnable holds) {
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptionsInstanceOf(IOException.class)
        .untilAsserted(holds);
  }

  private static CompletableFuture<Void> killEachOnceWhile(Dialer dialer) {
    return CompletableFuture.runAsync(
        () -> {
          for (int i = 0; i < PROCESSES.size(); i++) {
            int due = CALLS * (i + 1) / (PROCESSES.size() + 2);
            await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> dialer.stored() >= due);
            try {
              system.kill(PROCESSES.get(i));
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
        });
  }

  private static List<String> outOfOrderAndOneInTwentyTwice(List<String> calls) {
    List<String> posts = new ArrayList<>(calls);
    for (int i = 0; i + 1 < posts.size(); i += 2) {
      Collections.swap(posts, i, i + 1);
    }
    for (int i = calls.size() - ONE_IN; i >= 0; i -= ONE_IN) {
      posts.add(i + ONE_IN / 2, posts.get(i));
    }
    return posts;
  }

  private static Map<String, JsonNode> expected(FloorDays days) {
    Map<String, JsonNode> expected = new TreeMap<>();
    days.figures()
        .properties()
        .forEach(
            day ->
                day.getValue()
                    .properties()
                    .forEach(
                        agent ->
                            expected.put(
                                day.getKey() + " " + agent.getKey(), figures(agent.getValue()))));
    return expected;
  }

  /** Agents without any call that day are on their board, too, but not among the expected. */
  private static Map<String, JsonNode> shown(FloorDays days)
      throws IOException, InterruptedException {
    Map<String, JsonNode> shown = new TreeMap<>();
    for (Map.Entry<String, JsonNode> day : days.figures().properties()) {
      for (String team : List.of("tigers", "leopards")) {
        String path = "/api/boards/" + team + "/evening?date=" + day.getKey();
        for (JsonNode agent : HTTP.get(system.uri(path), director).path("agents")) {
          JsonNode figures = figures(agent);
          if (figures.path("dials").asInt() > 0) {
            shown.put(day.getKey() + " " + agent.path("agent").asText(), figures);
          }
        }
      }
    }
    return shown;
  }

  private static JsonNode figures(JsonNode from) {
    ObjectNode figures = Http.JSON.createObjectNode();
    FIGURES.forEach(figure -> figures.put(figure, from.path(figure).asLong(-1)));
    return figures;
  }

  private static long interestedLeads(FloorDays days) {
    return expected(days).values().stream()
        .mapToLong(each -> each.path("interestedLeads").asLong())
        .sum();
  }

  private static long offeredHandovers() throws IOException, InterruptedException {
    long offered = 0;
    String after = "";
    do {
      JsonNode page =
          HTTP.get(system.uri("/api/handovers?status=offered&limit=200" + after), director);
      offered += page.path("handovers").size();
      after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
    } while (!after.isEmpty());
    return offered;
  }
}
