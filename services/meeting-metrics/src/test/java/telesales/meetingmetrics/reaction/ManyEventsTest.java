package telesales.meetingmetrics.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.figures.Figures;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class ManyEventsTest {
  private static final Logger LOG = Logger.getLogger(ManyEventsTest.class);
  private static final Instant BEGIN = Instant.parse("2025-01-06T01:30:00Z");
  private static final int BATCH = 1000;
  private static final int AGENTS = 20;

  @Inject Feed feed;
  @Inject Tables tables;

  @Test
  void thirty_thousand_calls_are_taken_in_a_thousand_within_a_second() {
    assertThat(fastest(IntStream.range(0, 30).mapToObj(this::calls))).isLessThan(1000);
    assertThat(tables.days("many-").values().stream().reduce(Figures.NONE, Figures::plus))
        .isEqualTo(new Figures(30_000, 30_000, 30_000, 30_000 * 60, 0, 0, 0));
    assertThat(tables.published("many-").size()).isGreaterThan(100);
  }

  @Test
  void a_floor_of_twenty_thousand_agents_is_taken_in_as_fast() {
    assertThat(fastest(IntStream.range(0, 20).mapToObj(this::joining))).isLessThan(1000);
  }

  /** Milliseconds that a batch takes where nothing else wants the processor. */
  private long fastest(Stream<List<ConsumerRecord<String, byte[]>>> batches) {
    List<Long> millis = new ArrayList<>();
    batches.forEach(
        records -> {
          long begin = System.nanoTime();
          feed.takeIn(records);
          millis.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
        });
    LOG.infof("milliseconds for each batch of %d events: %s", BATCH, millis);
    return Collections.min(millis);
  }

  private List<ConsumerRecord<String, byte[]>> joining(int batch) {
    var stream = new StreamId("floor-of-many");
    var team = new TeamId("many-team-" + batch);
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      var agent = new AgentId("joining-" + batch + "-" + i);
      records.add(feed.record(new Told(stream, new AgentJoinedTeam(agent, team, LocalDate.EPOCH))));
    }
    return records;
  }

  /** A working day's calls, one every twenty seconds. */
  private List<ConsumerRecord<String, byte[]>> calls(int batch) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    Instant day = BEGIN.plus(Duration.ofDays(batch / 2));
    for (int i = 0; i < BATCH; i++) {
      String id = "many-%d-%d".formatted(batch, i);
      Instant at = day.plusSeconds(20L * (i + batch % 2 * BATCH));
      records.add(feed.record(Told.call(id, "many-" + i % AGENTS, at, 60)));
    }
    return records;
  }
}
