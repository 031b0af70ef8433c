package telesales.meetingmetrics.floor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.meetingmetrics.floor.domain.Plans.SHANGHAI;
import static telesales.meetingmetrics.floor.domain.Plans.department;
import static telesales.meetingmetrics.floor.domain.Plans.floor;
import static telesales.meetingmetrics.floor.domain.Plans.in;
import static telesales.meetingmetrics.floor.domain.Plans.ledBy;
import static telesales.meetingmetrics.floor.domain.Plans.team;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.DepartmentClosed;
import telesales.contracts.floor.FloorEvent.DepartmentNamed;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.floor.FloorEvent.ManagerReleased;
import telesales.contracts.floor.FloorEvent.TeamDissolved;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.floor.domain.FloorCommand.ArrangeFloor;
import telesales.meetingmetrics.floor.domain.FloorCommand.SetTeamTimeZone;

class FloorDeciderTest {
  private static final LocalDate EVER = LocalDate.of(1970, 1, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final AgentId MIRA = new AgentId("mira");
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final TeamId LIONS = new TeamId("lions");
  private static final DepartmentId SALES = new DepartmentId("sales");
  private static final FloorPlan MIRA_AT_TIGERS =
      floor(department("sales", team("tigers", "mira"), team("lions")));
  private static final FloorPlan MIRA_AT_LIONS =
      floor(department("sales", team("tigers"), team("lions", "mira")));

  private final FloorDecider decider = new FloorDecider();
  private final DeciderSpec<FloorCommand, FloorHistory, FloorEvent> floors =
      DeciderSpec.of(decider);

  @Test
  void the_first_floor_is_named_from_the_outside_in_and_its_agents_belong_to_it_since_ever() {
    floors
        .given()
        .when(arrange(floor(department("sales", ledBy("omar", team("tigers", "mira"))))))
        .then(
            new TimeZoneSet(SHANGHAI),
            new DepartmentNamed(SALES, "Department sales"),
            new TeamNamed(TIGERS, SALES, "Team tigers"),
            new ManagerAppointed(TIGERS, new ManagerId("omar"), "Manager omar"),
            new AgentNamed(MIRA, "Agent mira"),
            new AgentJoinedTeam(MIRA, TIGERS, EVER));
  }

  @Test
  void the_same_floor_again_changes_nothing() {
    FloorPlan plan =
        floor(
            department("sales", ledBy("omar", team("tigers", "mira", "li")), team("lions", "ann")),
            department("service", team("owls")));

    floors.given(after(plan)).when(arrange(plan)).thenNothing();
  }

  @Test
  void whoever_moves_leaves_the_old_team_before_joining_the_new_one_on_the_same_day() {
    floors
        .given(after(MIRA_AT_TIGERS))
        .when(arrange(MIRA_AT_LIONS))
        .then(new AgentLeftTeam(MIRA, TIGERS, MONDAY), new AgentJoinedTeam(MIRA, LIONS, MONDAY));
  }

  @Test
  void who_leaves_and_comes_back_belongs_to_the_team_from_that_day_and_not_since_ever() {
    FloorPlan without = floor(department("sales", team("tigers"), team("lions")));

    floors
        .given(after(MIRA_AT_TIGERS, without))
        .when(new ArrangeFloor(MIRA_AT_TIGERS, TUESDAY, null))
        .then(new AgentJoinedTeam(MIRA, TIGERS, TUESDAY));
  }

  @Test
  void an_agent_new_to_a_floor_that_exists_belongs_to_it_since_ever_too() {
    floors
        .given(after(MIRA_AT_TIGERS))
        .when(arrange(floor(department("sales", team("tigers", "mira", "li"), team("lions")))))
        .then(
            new AgentNamed(new AgentId("li"), "Agent li"),
            new AgentJoinedTeam(new AgentId("li"), TIGERS, EVER));
  }

  @Test
  void the_day_it_takes_effect_can_be_another_than_today_for_movers_and_newcomers() {
    LocalDate friday = MONDAY.plusDays(4);
    FloorPlan plan = floor(department("sales", team("tigers"), team("lions", "mira", "li")));

    floors
        .given(after(MIRA_AT_TIGERS))
        .when(new ArrangeFloor(plan, MONDAY, friday))
        .then(
            new AgentLeftTeam(MIRA, TIGERS, friday),
            new AgentJoinedTeam(MIRA, LIONS, friday),
            new AgentNamed(new AgentId("li"), "Agent li"),
            new AgentJoinedTeam(new AgentId("li"), LIONS, friday));
  }

  @Test
  void nobody_can_be_moved_before_the_day_of_the_last_move() {
    floors
        .given(after(MIRA_AT_TIGERS, MIRA_AT_LIONS))
        .when(new ArrangeFloor(MIRA_AT_TIGERS, TUESDAY, MONDAY.minusDays(1)))
        .thenRejected("changed-later");
  }

  @Test
  void nobody_can_come_back_before_having_left() {
    FloorPlan without = floor(department("sales", team("tigers"), team("lions")));

    floors
        .given(after(MIRA_AT_TIGERS, without))
        .when(new ArrangeFloor(MIRA_AT_LIONS, TUESDAY, MONDAY.minusDays(1)))
        .thenRejected("changed-later");
  }

  @Test
  void a_move_that_is_yet_to_take_effect_is_replaced_on_its_own_day() {
    LocalDate friday = MONDAY.plusDays(4);

    floors
        .given(
            new AgentNamed(MIRA, "Agent mira"),
            new TimeZoneSet(SHANGHAI),
            new DepartmentNamed(SALES, "Department sales"),
            new TeamNamed(TIGERS, SALES, "Team tigers"),
            new TeamNamed(LIONS, SALES, "Team lions"),
            new AgentJoinedTeam(MIRA, TIGERS, EVER),
            new AgentLeftTeam(MIRA, TIGERS, friday),
            new AgentJoinedTeam(MIRA, LIONS, friday))
        .when(arrange(MIRA_AT_TIGERS))
        .then(new AgentLeftTeam(MIRA, LIONS, friday), new AgentJoinedTeam(MIRA, TIGERS, friday));
  }

  @Test
  void a_wrong_first_floor_can_be_put_right_for_all_days() {
    floors
        .given(after(MIRA_AT_TIGERS))
        .when(new ArrangeFloor(MIRA_AT_LIONS, MONDAY, EVER))
        .then(new AgentLeftTeam(MIRA, TIGERS, EVER), new AgentJoinedTeam(MIRA, LIONS, EVER));
  }

  @Test
  void other_names_are_named_and_move_nobody() {
    FloorPlan renamed =
        new FloorPlan(
            SHANGHAI,
            List.of(
                new FloorPlan.Department(
                    SALES,
                    "Sales",
                    List.of(
                        new FloorPlan.Team(
                            TIGERS,
                            "Tigers",
                            null,
                            null,
                            List.of(new FloorPlan.Agent(MIRA, "Mira")))))));

    floors
        .given(after(floor(department("sales", team("tigers", "mira")))))
        .when(arrange(renamed))
        .then(
            new DepartmentNamed(SALES, "Sales"),
            new TeamNamed(TIGERS, SALES, "Tigers"),
            new AgentNamed(MIRA, "Mira"));
  }

  @Test
  void a_team_moves_to_another_department_with_all_its_agents() {
    floors
        .given(after(floor(department("sales", team("tigers", "mira")), department("service"))))
        .when(arrange(floor(department("sales"), department("service", team("tigers", "mira")))))
        .then(new TeamNamed(TIGERS, new DepartmentId("service"), "Team tigers"));
  }

  @Test
  void a_new_manager_takes_the_place_of_the_old_and_one_without_successor_is_released() {
    FloorPlan byOmar = floor(department("sales", ledBy("omar", team("tigers"))));

    floors
        .given(after(byOmar))
        .when(arrange(floor(department("sales", ledBy("ann", team("tigers"))))))
        .then(new ManagerAppointed(TIGERS, new ManagerId("ann"), "Manager ann"));
    floors
        .given(after(byOmar))
        .when(arrange(floor(department("sales", team("tigers")))))
        .then(new ManagerReleased(TIGERS, new ManagerId("omar")));
  }

  @Test
  void an_empty_floor_releases_everybody_dissolves_every_team_and_closes_every_department() {
    floors
        .given(after(floor(department("sales", ledBy("omar", team("tigers", "mira"))))))
        .when(arrange(floor()))
        .then(
            new AgentLeftTeam(MIRA, TIGERS, MONDAY),
            new ManagerReleased(TIGERS, new ManagerId("omar")),
            new TeamDissolved(TIGERS),
            new DepartmentClosed(SALES));
  }

  @Test
  void another_time_zone_is_set() {
    ZoneId lisbon = ZoneId.of("Europe/Lisbon");

    floors
        .given(after(floor()))
        .when(arrange(new FloorPlan(lisbon, List.of())))
        .then(new TimeZoneSet(lisbon));
  }

  @Test
  void a_team_elsewhere_has_a_zone_of_its_own_until_it_is_put_without() {
    FloorPlan tigersInLisbon = floor(department("sales", in("Europe/Lisbon", team("tigers"))));

    floors
        .given(after(floor(department("sales", team("tigers")))))
        .when(arrange(tigersInLisbon))
        .then(new TeamTimeZoneSet(TIGERS, ZoneId.of("Europe/Lisbon")));
    floors.given(after(tigersInLisbon)).when(arrange(tigersInLisbon)).then();
    floors
        .given(after(tigersInLisbon))
        .when(arrange(floor(department("sales", team("tigers")))))
        .then(new TeamTimeZoneSet(TIGERS, null));
  }

  @Test
  void a_teams_zone_is_set_alone_and_the_same_again_changes_nothing() {
    FloorPlan plan = floor(department("sales", in("Europe/Lisbon", team("tigers"))));

    floors
        .given(after(plan))
        .when(new SetTeamTimeZone(TIGERS, ZoneId.of("Europe/London")))
        .then(new TeamTimeZoneSet(TIGERS, ZoneId.of("Europe/London")));
    floors
        .given(after(plan))
        .when(new SetTeamTimeZone(TIGERS, null))
        .then(new TeamTimeZoneSet(TIGERS, null));
    floors.given(after(plan)).when(new SetTeamTimeZone(TIGERS, ZoneId.of("Europe/Lisbon"))).then();
  }

  @Test
  void the_floor_remembers_who_belonged_where_on_which_day() {
    Floor floor = Floor.of(List.of(after(MIRA_AT_TIGERS, MIRA_AT_LIONS)));

    assertThat(floor.teamOn(MONDAY.minusDays(1), MIRA)).contains(TIGERS);
    assertThat(floor.teamOn(MONDAY, MIRA)).contains(LIONS);
    assertThat(floor.teamOn(MONDAY, new AgentId("nobody"))).isEmpty();
    assertThat(floor.plan(SHANGHAI)).isEqualTo(MIRA_AT_LIONS);
  }

  @Test
  void moving_to_and_fro_within_a_day_leaves_one_team_for_that_day() {
    Floor floor =
        Floor.of(List.of(after(MIRA_AT_TIGERS, MIRA_AT_LIONS, MIRA_AT_TIGERS, MIRA_AT_LIONS)));

    assertThat(floor.teamOn(MONDAY, MIRA)).contains(LIONS);
    assertThat(floor.teamOn(MONDAY.minusDays(1), MIRA)).contains(TIGERS);
  }

  @Test
  void a_floor_of_twenty_thousand_agents_is_arranged_and_rearranged_at_once() {
    FloorPlan.Team[] teams = new FloorPlan.Team[200];
    for (int i = 0; i < teams.length; i++) {
      String[] agents = new String[100];
      for (int j = 0; j < agents.length; j++) {
        agents[j] = "agent-" + i + "-" + j;
      }
      teams[i] = team("team-" + i, agents);
    }
    FloorPlan plan = floor(department("sales", teams));

    floors.given(after(plan)).when(arrange(plan)).thenNothing();
  }

  private static ArrangeFloor arrange(FloorPlan plan) {
    return new ArrangeFloor(plan, MONDAY, null);
  }

  /** All that happens when these are arranged one after the other, on Monday. */
  private FloorEvent[] after(FloorPlan... plans) {
    List<FloorEvent> all = new ArrayList<>();
    FloorHistory history = decider.initial();
    for (FloorPlan plan : plans) {
      for (FloorEvent event : decider.decide(arrange(plan), history)) {
        history = decider.evolve(history, event);
        all.add(event);
      }
    }
    return all.toArray(FloorEvent[]::new);
  }
}
