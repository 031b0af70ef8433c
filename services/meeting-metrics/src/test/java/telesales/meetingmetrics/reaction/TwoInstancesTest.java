package telesales.meetingmetrics.reaction;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.figures.Figures;

/** Where two instances of this service share the partitions of the topics. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class TwoInstancesTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T01:30:00Z");
  private static final Instant AFTERNOON = Instant.parse("2026-03-02T06:00:00Z");
  private static final int DAYS = 80;

  @Inject Feed one;
  @Inject Feed other;
  @Inject Tables tables;

  @Test
  void halves_of_a_day_that_grow_at_the_same_time_are_judged_as_the_whole_day() {
    List<String> agents = IntStream.range(0, DAYS).mapToObj("both-%03d"::formatted).toList();
    one.tell(agents.stream().map(agent -> target(agent, 2)).toArray(Told[]::new));
    var together = new CyclicBarrier(2);

    try (var threads = Executors.newFixedThreadPool(2)) {
      CompletableFuture.allOf(
              runAsync(() -> takeIn(one, agents, MORNING, together), threads),
              runAsync(() -> takeIn(other, agents, AFTERNOON, together), threads))
          .orTimeout(60, TimeUnit.SECONDS)
          .join();
    }

    assertThat(tables.days("both-").values())
        .hasSize(2 * DAYS)
        .containsOnly(new Figures(1, 1, 1, 60, 0, 0, 0));
    assertThat(tables.published("both-"))
        .isEqualTo(
            agents.stream().map(agent -> agent + " 2026-03-02 effectiveCalls day 2").toList());
  }

  private static void takeIn(Feed feed, List<String> agents, Instant at, CyclicBarrier together) {
    for (String agent : agents) {
      var record = feed.record(Told.call(agent + "-" + at, agent, at, 60));
      try {
        together.await(30, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new IllegalStateException(e);
      }
      feed.takeIn(List.of(record));
    }
  }

  private static Told target(String agent, long figure) {
    return new Told(
        new StreamId("targets-" + agent),
        new TargetSet(
            Metric.EFFECTIVE_CALLS,
            Period.DAY,
            new Scope(Level.AGENT, agent),
            figure,
            LocalDate.EPOCH));
  }
}
