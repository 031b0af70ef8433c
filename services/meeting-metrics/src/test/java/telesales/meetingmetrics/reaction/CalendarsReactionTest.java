package telesales.meetingmetrics.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.meetingmetrics.reaction.Told.call;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** Each test has a team of its own. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class CalendarsReactionTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant HALF_PAST_TWELVE = Instant.parse("2026-03-02T04:30:00Z");

  @Inject Feed feed;
  @Inject Tables tables;

  @Test
  void on_a_day_off_what_is_done_counts_but_no_target_is_reached_until_it_is_worked_after_all() {
    member("off", "off-team");
    tell("off", new SpecialDaySet(team("off-team"), MONDAY, false, "团建", null, "root"));
    target("off");
    feed.tell(call("off-1", "off", HALF_PAST_TWELVE, 60));
    assertThat(tables.days("off")).containsOnlyKeys("off 2026-03-02 morning");
    assertThat(tables.published("off")).isEmpty();

    tell("off", new SpecialDayWithdrawn(team("off-team"), MONDAY, "root"));
    assertThat(tables.published("off")).containsExactly("off 2026-03-02 effectiveCalls day 1");
  }

  @Test
  void a_target_that_was_reached_stays_so_when_the_day_is_off_after_all() {
    member("typhoon", "typhoon-team");
    target("typhoon");
    feed.tell(call("typhoon-1", "typhoon", HALF_PAST_TWELVE, 60));
    tell("typhoon", new SpecialDaySet(team("typhoon-team"), MONDAY, false, "台风", null, "root"));

    assertThat(tables.published("typhoon"))
        .containsExactly("typhoon 2026-03-02 effectiveCalls day 1");
  }

  @Test
  void morning_and_afternoon_are_parted_by_the_teams_noon_meeting_however_late_it_is_set() {
    member("parted", "parted-team");
    tell("parted", noonMeetingAt(12, "parted-team", MONDAY));
    feed.tell(call("parted-1", "parted", HALF_PAST_TWELVE, 60));
    assertThat(tables.days("parted")).containsOnlyKeys("parted 2026-03-02 afternoon");

    tell("parted", noonMeetingAt(13, "parted-team", MONDAY));
    assertThat(tables.days("parted")).containsOnlyKeys("parted 2026-03-02 morning");

    tell("parted", noonMeetingAt(12, "parted-team", MONDAY.plusDays(1)));
    assertThat(tables.days("parted")).containsOnlyKeys("parted 2026-03-02 morning");
  }

  @Test
  void who_belongs_to_another_team_after_all_has_that_ones_noon() {
    member("moves", "first-team");
    tell("moves", noonMeetingAt(12, "second-team", MONDAY));
    feed.tell(call("moves-1", "moves", HALF_PAST_TWELVE, 60));
    assertThat(tables.days("moves")).containsOnlyKeys("moves 2026-03-02 morning");

    var moves = new AgentId("moves");
    floor("moves", new AgentLeftTeam(moves, new TeamId("first-team"), MONDAY));
    floor("moves", new AgentJoinedTeam(moves, new TeamId("second-team"), MONDAY));
    assertThat(tables.days("moves")).containsOnlyKeys("moves 2026-03-02 afternoon");
  }

  private void member(String agent, String team) {
    floor(agent, new TeamNamed(new TeamId(team), new DepartmentId("sales"), team));
    floor(agent, new AgentJoinedTeam(new AgentId(agent), new TeamId(team), MONDAY.minusDays(9)));
  }

  private void floor(String name, Event event) {
    feed.tell(new Told(new StreamId("floor-" + name), event));
  }

  private void tell(String name, Event event) {
    feed.tell(new Told(new StreamId("calendar-" + name), event));
  }

  private void target(String agent) {
    var scope = new Scope(Level.AGENT, agent);
    feed.tell(
        new Told(
            new StreamId("targets-" + agent),
            new TargetSet(Metric.EFFECTIVE_CALLS, Period.DAY, scope, 1, LocalDate.EPOCH)));
  }

  private static Scope team(String id) {
    return new Scope(Level.TEAM, id);
  }

  private static CalendarSet noonMeetingAt(int hour, String team, LocalDate from) {
    var hours =
        new WorkHours(
            LocalTime.of(9, 0),
            LocalTime.of(11, 30),
            LocalTime.of(hour, 0),
            LocalTime.of(17, 30),
            LocalTime.of(9, 0),
            LocalTime.of(hour, 0),
            LocalTime.of(17, 30));
    return new CalendarSet(team(team), hours, List.of(1, 2, 3, 4, 5), from, "root");
  }
}
