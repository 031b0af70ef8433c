package telesales.projection.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.handovers.HandoverEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;

class FollowersTest {
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final ReceivedEvent agent = told(1, new AgentNamed(new AgentId("a-1"), "Li Na"));
  private final ReceivedEvent team =
      told(2, new TeamNamed(new TeamId("t-1"), new DepartmentId("d-1"), "North"));
  private final ReceivedEvent another = told(3, new AgentNamed(new AgentId("a-2"), "Wu Di"));
  private final ReceivedEvent ofANewerRelease =
      new ReceivedEvent(
          new StreamId("floor"),
          4,
          UUID.randomUUID(),
          NOW,
          NOW,
          new EventMeta("somebody", null, null),
          "telesales.floor.agent-promoted.v1",
          Optional.empty());

  private final Followers followers =
      new Followers(
          concernedBy(AgentNamed.class),
          concernedBy(HandoverEvent.class),
          concernedBy(FloorEvent.class));

  @Test
  void each_is_told_what_concerns_it_and_nothing_else() {
    assertThat(followers.shares(List.of(agent, team, another, ofANewerRelease)))
        .containsExactly(List.of(agent, another), List.of(), List.of(agent, team, another));
  }

  @Test
  void what_concerns_any_of_them_concerns_all_together() {
    assertThat(followers.concerns())
        .containsExactlyInAnyOrder(AgentNamed.class, HandoverEvent.class, FloorEvent.class);
  }

  private static ReceivedEvent told(long version, Event event) {
    return new ReceivedEvent(
        new StreamId("floor"),
        version,
        UUID.randomUUID(),
        NOW,
        NOW,
        new EventMeta("somebody", null, null),
        "told",
        Optional.of(event));
  }

  private static Follower concernedBy(Class<? extends Event> kind) {
    return new Follower() {
      @Override
      public Set<Class<? extends Event>> concerns() {
        return Set.of(kind);
      }

      @Override
      public void follow(
          List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
        throw new AssertionError("nobody follows here");
      }
    };
  }
}
