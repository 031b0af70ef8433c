package telesales.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.benchmarks.http.Response;

class CallSequenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void no_call_comes_twice_and_seven_of_ten_are_to_new_customers() throws IOException {
    List<JsonNode> calls = calls(1_000);

    assertThat(calls.stream().map(call -> call.path("callId").asText()).distinct()).hasSize(1_000);
    assertThat(calls.stream().map(call -> call.path("phone").asText()).distinct()).hasSize(700);
  }

  @Test
  void every_agent_has_calls_of_every_usual_end_on_the_day() throws IOException {
    List<JsonNode> calls = calls(2_000);

    assertThat(calls.stream().map(call -> call.path("agent").asText()).distinct()).hasSize(20);
    assertThat(
            calls.stream()
                .filter(call -> !call.path("disposition").asText().equals("sale"))
                .map(call -> call.path("agent").asText() + call.path("disposition").asText())
                .distinct())
        .hasSize(20 * 5);
    assertThat(calls)
        .allMatch(
            call ->
                OffsetDateTime.parse(call.path("startedAt").asText()).toLocalDate().equals(DAY));
  }

  @Test
  void two_of_a_hundred_interest_somebody_and_few_are_sales() throws IOException {
    List<String> ends =
        calls(2_000).stream().map(call -> call.path("disposition").asText()).toList();

    assertThat(ends.stream().filter("interested"::equals)).hasSizeBetween(38, 40);
    assertThat(ends.stream().filter("sale"::equals)).hasSize(2);
  }

  @Test
  void two_sequences_have_nothing_in_common() throws IOException {
    assertThat(calls(1).getFirst().path("callId")).isNotEqualTo(calls(1).getFirst().path("callId"));
  }

  @Test
  void a_post_says_how_long_its_body_is() {
    var posts = new SinglePosts(new FloorOfAgents(DAY).calls(), "localhost:1", "key");
    ByteBuffer buffer = ByteBuffer.allocate(posts.longest());

    posts.next(buffer);

    String text = new String(buffer.array(), 0, buffer.position(), UTF_8);
    int body = text.indexOf("\r\n\r\n") + 4;
    assertThat(text).contains("Content-Length: " + (text.length() - body) + "\r\n");
  }

  @Test
  void of_a_batch_the_lines_that_were_stored_are_counted() {
    var posts = new BatchPosts(new FloorOfAgents(DAY).calls(), 2, "localhost:1", "key");
    String answer = "{\"line\":1,\"status\":201}\n{\"line\":2,\"status\":200}\n";

    assertThat(posts.accepted(new Response(200, false, false, answer.getBytes(UTF_8)))).isOne();
  }

  private static List<JsonNode> calls(int count) throws IOException {
    CallSequence sequence = new FloorOfAgents(DAY).calls();
    List<JsonNode> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ByteBuffer buffer = ByteBuffer.allocate(sequence.longest());
      sequence.write(buffer);
      calls.add(JSON.readTree(new String(buffer.array(), 0, buffer.position(), UTF_8)));
    }
    return calls;
  }
}
