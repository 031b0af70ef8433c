package telesales.projection.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.projection.history.Versions;

class MembershipsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  private static final LocalDate SECOND = FIRST.plusDays(7);
  private static final LocalDate THIRD = FIRST.plusDays(14);

  private final Versions<Spell> spells = new Versions<>(List.of());
  private final Memberships memberships = new Memberships(spells);
  private long version;

  @Test
  void who_joins_another_team_has_left_the_one_before() {
    join("zhang", "east", FIRST);
    join("zhang", "west", SECOND);

    assertThat(spells.all().values())
        .containsExactlyInAnyOrder(
            new Spell("zhang", "east", FIRST, SECOND), new Spell("zhang", "west", SECOND, null));
  }

  @Test
  void who_leaves_belongs_to_no_team_from_that_day_on() {
    join("zhang", "east", FIRST);
    leave("zhang", "east", SECOND);

    assertThat(spells.all().values()).containsExactly(new Spell("zhang", "east", FIRST, SECOND));
  }

  @Test
  void to_leave_the_team_before_does_not_end_the_present_one() {
    join("zhang", "east", FIRST);
    join("zhang", "west", SECOND);
    leave("zhang", "east", SECOND);

    assertThat(spells.all().values())
        .containsExactlyInAnyOrder(
            new Spell("zhang", "east", FIRST, SECOND), new Spell("zhang", "west", SECOND, null));
  }

  @Test
  void a_plan_for_later_is_void_when_the_agent_joins_another_team_before() {
    join("zhang", "east", FIRST);
    join("zhang", "west", THIRD);
    join("zhang", "north", SECOND);

    assertThat(spells.all().values())
        .containsExactlyInAnyOrder(
            new Spell("zhang", "east", FIRST, SECOND), new Spell("zhang", "north", SECOND, null));
  }

  @Test
  void who_joined_by_mistake_and_joins_another_team_the_same_day_was_never_in_the_first() {
    join("zhang", "east", FIRST);
    join("zhang", "west", FIRST);

    assertThat(spells.all().values()).containsExactly(new Spell("zhang", "west", FIRST, null));
  }

  @Test
  void others_are_not_concerned() {
    join("li", "east", FIRST);
    join("zhang", "east", FIRST);
    leave("zhang", "east", SECOND);

    assertThat(spells.all().values()).contains(new Spell("li", "east", FIRST, null));
  }

  private void join(String agent, String team, LocalDate from) {
    memberships.join(
        new AgentJoinedTeam(new AgentId(agent), new TeamId(team), from), ++version, NOW);
  }

  private void leave(String agent, String team, LocalDate until) {
    memberships.leave(
        new AgentLeftTeam(new AgentId(agent), new TeamId(team), until), ++version, NOW);
  }
}
