package telesales.eventsourcing.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telesales.contracts.AgentId;
import telesales.contracts.Event;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;

class EventJsonTest {
  private static final Path APPROVED = Path.of("../event-contracts/src/test/resources/approved");
  private static final ObjectMapper TREES = new ObjectMapper();

  static Stream<Path> approved() throws IOException {
    try (var files = Files.list(APPROVED)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("approved")
  void an_approved_event_still_reads_and_writes_to_the_same_json(Path file) throws IOException {
    String wireName = file.getFileName().toString().replaceFirst("\\.json$", "");
    byte[] approved = Files.readAllBytes(file);

    Event event = EventJson.read(wireName, approved).orElseThrow();

    assertThat(TREES.readTree(EventJson.write(event))).isEqualTo(TREES.readTree(approved));
  }

  @Test
  void a_field_that_a_newer_release_added_is_passed_over() {
    assertThat(
            EventJson.read(
                "telesales.floor.agent-named.v1",
                "{\"agent\":\"a-1\",\"name\":\"Mira\",\"nickname\":\"M\"}".getBytes(UTF_8)))
        .contains(new AgentNamed(new AgentId("a-1"), "Mira"));
  }

  @Test
  void an_event_of_a_newer_release_is_not_read() {
    assertThat(EventJson.read("telesales.floor.agent-named.v2", new byte[0])).isEmpty();
  }

  @Test
  void an_event_that_kafka_would_not_take_is_not_stored_in_the_first_place() {
    assertThat(newEvent("销".repeat(299_000)).data()).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> newEvent("销".repeat(301_000)))
        .withMessage("telesales.floor.agent-named is too large for one event");
  }

  private static NewEvent newEvent(String name) {
    return EventJson.newEvent(
        UUID.randomUUID(),
        new AgentNamed(new AgentId("a-1"), name),
        Instant.EPOCH,
        EventMeta.by("tests"));
  }
}
