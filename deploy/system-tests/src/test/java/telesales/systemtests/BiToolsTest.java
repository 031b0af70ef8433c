package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With what one command says, a BI tool reads the figures that the board shows. */
class BiToolsTest {
  private static final Http HTTP = new Http();
  private static RunningSystem system;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    system = RunningSystem.get();
  }

  @Test
  void a_tool_that_fills_in_what_is_said_reads_what_the_board_shows() throws Exception {
    String key = system.people().key("bi-dialer");
    assertThat(HTTP.send("POST", system.uri("/api/calls"), key, call(95)).statusCode())
        .isEqualTo(201);
    assertThat(HTTP.send("POST", system.uri("/api/calls"), key, call(12)).statusCode())
        .isEqualTo(201);

    Map<String, String> access = access();
    String ofAgent = " FROM fact_agent_day WHERE agent_id = 'bi-agent'";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(psql(access, "SELECT sum(dials)" + ofAgent)).isEqualTo("2"));
    assertThat(psql(access, "SELECT sum(effective_calls)" + ofAgent)).isEqualTo("1");
    for (String day : psql(access, "SELECT day" + ofAgent).split("\\s+")) {
      String talk = psql(access, "SELECT talk_seconds" + ofAgent + " AND day = '" + day + "'");
      assertThat(talk).isEqualTo(onBoard(day).path("talkSeconds").asText());
    }
    assertThat(psql(access, "SELECT events_taken_in > 0 FROM freshness WHERE topic LIKE '%calls'"))
        .isEqualTo("t");
  }

  private static JsonNode onBoard(String day) throws IOException, InterruptedException {
    String path = "/api/boards/unassigned/noon?date=" + day;
    for (JsonNode row : HTTP.get(system.uri(path), system.people().admin()).path("agents")) {
      if (row.path("agent").asText().equals("bi-agent")) {
        return row;
      }
    }
    throw new AssertionError("not on the board of " + day);
  }

  private static Map<String, String> access() throws IOException, InterruptedException {
    Map<String, String> said = new TreeMap<>();
    RunningSystem.Said answer = system.say("bi");
    assertThat(answer.exitCode()).as("%s", answer.errors()).isZero();
    for (String line : answer.lines()) {
      String[] words = line.split("\\s+");
      said.put(words[0], words[1]);
    }
    return said;
  }

  private static String psql(Map<String, String> access, String query)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("psql", "-XAt", "-h", access.get("host")));
    command.addAll(List.of("-p", access.get("port"), "-U", access.get("user")));
    command.addAll(List.of("-d", access.get("database"), "-c", query));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", access.get("password"));
    Process process = builder.start();
    byte[] output = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(output, StandardCharsets.UTF_8).strip();
  }

  private static String call(int talkSeconds) {
    OffsetDateTime ended = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1);
    return Http.JSON
        .createObjectNode()
        .put("callId", UUID.randomUUID().toString())
        .put("agent", "bi-agent")
        .put("phone", "+8613900001234")
        .put("startedAt", ended.minusSeconds(talkSeconds).toString())
        .put("endedAt", ended.toString())
        .put("talkSeconds", talkSeconds)
        .put("disposition", "answered")
        .toString();
  }
}
