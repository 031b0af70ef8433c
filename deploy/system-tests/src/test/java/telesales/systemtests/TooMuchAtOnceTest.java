package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * More is posted at once than may wait to be written: here one call is written at a time and one
 * may wait, so that a few dozen connections are too many.
 */
class TooMuchAtOnceTest {
  private static final Map<String, String> NARROW =
      Map.of(
          "TELESALES_EVENTS_WAITING_APPENDS", "1",
          "TELESALES_EVENTS_GROUP_SIZE", "1",
          "TELESALES_EVENTS_GROUP_WRITERS", "1");
  private static final int AT_ONCE = 64;
  private static final int MOST_ROUNDS = 20;
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration AT_LEAST_NOT_HANGING = Duration.ofSeconds(5);

  private static final Http HTTP = new Http();
  private static RunningSystem system;
  private static String director;

  private record Answered(String call, HttpResponse<String> answer, Duration after) {
    boolean taken() {
      return answer.statusCode() == 201;
    }
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    system = RunningSystem.with(NARROW);
    director = system.people().token("the-director", "director", null);
    assertThat(
            HTTP.send("PUT", system.uri("/api/floor"), director, floor().toString()).statusCode())
        .isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  void what_is_too_much_is_told_to_come_again_and_what_was_taken_counts_once() throws Exception {
    String key = system.people().key("eager-dialer");
    List<Answered> answers = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS && refused(answers).isEmpty(); round++) {
      answers.addAll(postAtOnce(round * AT_ONCE, key));
    }

    assertThat(refused(answers)).isNotEmpty().allSatisfy(TooMuchAtOnceTest::isToComeAgainSoon);
    long taken = answers.stream().filter(Answered::taken).count();
    assertThat(taken).isPositive();

    var dialer = new Dialer(system.uri("/api/calls"), key);
    dialer.postAll(answers.stream().map(Answered::call).toList());
    assertThat(dialer.replays()).isGreaterThanOrEqualTo((int) taken);
    assertThat(dialer.replays() + dialer.stored()).isEqualTo(answers.size());
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptionsInstanceOf(IOException.class)
        .untilAsserted(() -> assertThat(dials()).isEqualTo(answers.size()));
  }

  private static void isToComeAgainSoon(Answered refused) {
    assertThat(refused.answer().statusCode()).isIn(429, 503);
    assertThat(refused.answer().headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    assertThat(refused.after()).isLessThan(AT_LEAST_NOT_HANGING);
  }

  private static List<Answered> refused(List<Answered> answers) {
    return answers.stream().filter(answered -> !answered.taken()).toList();
  }

  private static List<Answered> postAtOnce(int first, String key)
      throws InterruptedException, ExecutionException {
    List<Answered> answers = new ArrayList<>();
    try (var connections = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answered>> posts =
          IntStream.range(first, first + AT_ONCE)
              .mapToObj(TooMuchAtOnceTest::call)
              .map(call -> connections.submit(() -> post(call, key)))
              .toList();
      for (Future<Answered> post : posts) {
        answers.add(post.get());
      }
    }
    return answers;
  }

  private static Answered post(String call, String key) throws IOException, InterruptedException {
    long began = System.nanoTime();
    HttpResponse<String> answer = HTTP.send("POST", system.uri("/api/calls"), key, call);
    return new Answered(call, answer, Duration.ofNanos(System.nanoTime() - began));
  }

  private static long dials() throws IOException, InterruptedException {
    JsonNode board = HTTP.get(system.uri("/api/boards/rush/evening?date=2026-03-02"), director);
    return board.path("agents").path(0).path("dials").asLong();
  }

  private static String call(int number) {
    return Http.JSON
        .createObjectNode()
        .put("callId", "rush-" + number)
        .put("agent", "rush-1")
        .put("phone", "+8613900004711")
        .put("startedAt", "2026-03-02T09:30:00+08:00")
        .put("endedAt", "2026-03-02T09:32:00+08:00")
        .put("talkSeconds", 100)
        .put("disposition", "answered")
        .toString();
  }

  private static ObjectNode floor() {
    ObjectNode floor = Http.JSON.createObjectNode().put("timezone", "Asia/Shanghai");
    ObjectNode department =
        floor.putArray("departments").addObject().put("id", "sales").put("name", "销售部");
    ObjectNode team = department.putArray("teams").addObject().put("id", "rush").put("name", "高峰队");
    team.putObject("manager").put("id", "manager-rush").put("name", "高经理");
    team.putArray("agents").addObject().put("id", "rush-1").put("name", "高一");
    return floor;
  }
}
