package telesales.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.figures.FloorZones;
import telesales.figures.Membership;

class RosterTest {
  private static final AgentId MIRA = new AgentId("mira");
  private static final TeamId RED = new TeamId("red");
  private static final TeamId BLUE = new TeamId("blue");
  private static final ManagerId WANG = new ManagerId("wang");
  private static final ManagerId LI = new ManagerId("li");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  /** Mira was in the red team until Monday's beginning, and is in the blue one since. */
  private static final List<Membership> MOVED =
      List.of(new Membership(RED, MONDAY.minusDays(7), MONDAY), new Membership(BLUE, MONDAY, null));

  @Test
  void a_lead_goes_to_the_manager_of_the_team_of_that_day() {
    assertThat(recipient(MOVED, "2026-03-01T04:00:00Z")).contains(new Recipient(RED, WANG));
    assertThat(recipient(MOVED, "2026-03-02T04:00:00Z")).contains(new Recipient(BLUE, LI));
  }

  @Test
  void days_begin_at_the_floor_s_midnight() {
    assertThat(recipient(MOVED, "2026-03-01T15:59:59Z")).contains(new Recipient(RED, WANG));
    assertThat(recipient(MOVED, "2026-03-01T16:00:00Z")).contains(new Recipient(BLUE, LI));
  }

  @Test
  void a_day_of_a_team_elsewhere_begins_at_its_own_midnight() {
    var zones =
        new FloorZones(ZoneId.of("Asia/Shanghai"), Map.of(BLUE, ZoneId.of("Europe/London")));
    var roster = new Roster(zones, Map.of(MIRA, MOVED), Map.of(RED, WANG, BLUE, LI));

    // Still Sunday in London: her boards, too, count it for the team that she was in.
    assertThat(roster.recipient(MIRA, Instant.parse("2026-03-01T23:59:59Z")))
        .contains(new Recipient(RED, WANG));
    assertThat(roster.recipient(MIRA, Instant.parse("2026-03-02T00:00:00Z")))
        .contains(new Recipient(BLUE, LI));
  }

  @Test
  void a_call_before_the_agent_s_first_day_goes_to_the_first_team() {
    assertThat(recipient(MOVED, "2025-01-01T04:00:00Z")).contains(new Recipient(RED, WANG));
  }

  @Test
  void a_call_after_the_agent_s_last_day_goes_to_the_last_team() {
    var left = List.of(new Membership(RED, MONDAY.minusDays(7), MONDAY));

    assertThat(recipient(left, "2026-03-09T04:00:00Z")).contains(new Recipient(RED, WANG));
  }

  @Test
  void nobody_is_found_for_an_unknown_agent_or_a_team_without_a_manager() {
    var unled = List.of(new Membership(new TeamId("green"), MONDAY, null));

    assertThat(recipient(List.of(), "2026-03-02T04:00:00Z")).isEmpty();
    assertThat(recipient(unled, "2026-03-02T04:00:00Z")).isEmpty();
  }

  private static Optional<Recipient> recipient(List<Membership> memberships, String calledAt) {
    return new Roster(
            FloorZones.of(ZoneId.of("Asia/Shanghai")),
            Map.of(MIRA, memberships),
            Map.of(RED, WANG, BLUE, LI))
        .recipient(MIRA, Instant.parse(calledAt));
  }
}
