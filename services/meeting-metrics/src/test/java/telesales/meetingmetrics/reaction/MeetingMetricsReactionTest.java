package telesales.meetingmetrics.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.meetingmetrics.reaction.Told.call;
import static telesales.meetingmetrics.reaction.Told.corrected;
import static telesales.meetingmetrics.reaction.Told.details;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.figures.Figures;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class MeetingMetricsReactionTest {
  private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-03-02T16:00:00Z");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Figures ONE_EFFECTIVE = new Figures(1, 1, 1, 60, 0, 0, 0);

  @Inject Feed feed;
  @Inject Tables tables;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void days_are_the_recount_of_what_is_known_last_in_whatever_order_and_however_often_it_is_told(
      long seed) {
    String prefix = "random" + seed;
    var day = new RandomFloorDay(seed, prefix);
    var random = new Random(seed);
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    List<ConsumerRecord<String, byte[]>> before = List.of();
    for (Told each : day.shuffled()) {
      batch.add(feed.record(each));
      if (random.nextInt(8) == 0) {
        batch.add(feed.repeated(each));
      }
      if (random.nextInt(20) == 0) {
        feed.takeIn(batch);
        assertThat(feed.takeIn(before)).isZero();
        before = List.copyOf(batch);
        batch.clear();
      }
    }
    feed.takeIn(batch);

    Map<String, Figures> recount = day.recount();
    assertThat(tables.days(prefix)).isEqualTo(recount);
    assertThat(tables.reached(prefix)).containsAll(reachedThree(recount)).isNotEmpty();
    assertThat(tables.published(prefix)).isEqualTo(tables.reached(prefix));
  }

  @Test
  void a_target_is_reached_once_though_calls_and_corrections_go_on() {
    feed.tell(agentTarget("once", Metric.EFFECTIVE_CALLS, 2));
    feed.tell(call("once-1", "once", TEN, 60), call("once-2", "once", TEN.plusSeconds(60), 60));
    feed.tell(corrected("once-2", details("once", TEN, 0, Disposition.NO_ANSWER, false)));
    feed.tell(call("once-3", "once", TEN, 60), call("once-4", "once", TEN, 60));

    assertThat(tables.published("once")).containsExactly("once 2026-03-02 effectiveCalls day 2");
  }

  @Test
  void a_target_that_is_lowered_is_reached_by_those_who_are_up_to_it() {
    feed.tell(agentTarget("lowered", Metric.EFFECTIVE_CALLS, 3));
    feed.tell(call("lowered-1", "lowered", TEN, 60), call("lowered-2", "lowered", TEN, 60));
    assertThat(tables.published("lowered")).isEmpty();

    feed.tell(agentTarget("lowered", Metric.EFFECTIVE_CALLS, 2));

    assertThat(tables.published("lowered"))
        .containsExactly("lowered 2026-03-02 effectiveCalls day 2");
  }

  @Test
  void calls_known_before_the_team_are_measured_by_its_targets_once_it_is_known() {
    feed.tell(call("early-1", "early", TEN, 60));
    feed.tell(teamTarget("early-team", 1));
    feed.tell(named("early-team"));
    assertThat(tables.published("early")).isEmpty();

    feed.tell(joined("early", "early-team", LocalDate.EPOCH));

    assertThat(tables.published("early")).containsExactly("early 2026-03-02 effectiveCalls day 1");
  }

  @Test
  void members_known_before_their_teams_department_are_measured_by_its_targets_once_it_is_known() {
    feed.tell(call("member-1", "member", TEN, 60));
    feed.tell(
        target("late", Metric.EFFECTIVE_CALLS, new Scope(Level.DEPARTMENT, "late-department"), 1));
    feed.tell(joined("member", "late-team", LocalDate.EPOCH));
    assertThat(tables.published("member")).isEmpty();

    feed.tell(
        floor(new TeamNamed(new TeamId("late-team"), new DepartmentId("late-department"), "t")));

    assertThat(tables.published("member"))
        .containsExactly("member 2026-03-02 effectiveCalls day 1");
  }

  @Test
  void a_day_is_measured_by_the_team_the_agent_was_in_on_it() {
    feed.tell(teamTarget("old-team", 1), teamTarget("new-team", 2));
    feed.tell(
        named("old-team"),
        named("new-team"),
        joined("moved", "old-team", LocalDate.EPOCH),
        left("moved", "old-team", LocalDate.of(2026, 3, 3)),
        joined("moved", "new-team", LocalDate.of(2026, 3, 3)));

    feed.tell(
        call("moved-1", "moved", TEN, 60),
        call("moved-2", "moved", TEN.plusSeconds(24 * 3600), 60));

    assertThat(tables.published("moved")).containsExactly("moved 2026-03-02 effectiveCalls day 1");
  }

  @Test
  void a_correction_moves_a_call_to_its_right_agent_and_day() {
    feed.tell(call("right-1", "right-a", TEN, 60));
    feed.tell(corrected("right-1", details("right-b", MIDNIGHT, 60, Disposition.SALE, true)));

    assertThat(tables.days("right"))
        .isEqualTo(Map.of("right-b 2026-03-03 morning", new Figures(1, 1, 1, 60, 1, 0, 1)));
  }

  @Test
  void interest_that_is_withdrawn_counts_no_more_and_said_again_counts_where_it_is_said() {
    var lead = new LeadId("interest");
    var call = new CallId("interest");
    var stream = new StreamId("lead-interest");
    var mira = new AgentId("interest-mira");
    var omar = new AgentId("interest-omar");

    feed.tell(new Told(stream, new LeadBecameInterested(lead, Grade.D, call, mira, TEN)));
    assertThat(tables.days("interest"))
        .isEqualTo(Map.of("interest-mira 2026-03-02 morning", Figures.ONE_INTERESTED_LEAD));
    feed.tell(new Told(stream, new LeadInterestWithdrawn(lead, call, mira, TEN)));
    assertThat(tables.days("interest")).isEmpty();
    feed.tell(new Told(stream, new LeadBecameInterested(lead, Grade.C, call, omar, MIDNIGHT)));
    assertThat(tables.days("interest"))
        .isEqualTo(Map.of("interest-omar 2026-03-03 morning", Figures.ONE_INTERESTED_LEAD));
  }

  @Test
  void in_another_time_zone_calls_are_of_other_days() {
    feed.tell(call("zone-1", "zone", MIDNIGHT, 60));
    assertThat(tables.days("zone")).isEqualTo(Map.of("zone 2026-03-03 morning", ONE_EFFECTIVE));

    try {
      feed.tell(zone(ZoneId.of("Europe/Lisbon")));
      assertThat(tables.days("zone")).isEqualTo(Map.of("zone 2026-03-02 afternoon", ONE_EFFECTIVE));
    } finally {
      feed.tell(zone(SHANGHAI));
    }
    assertThat(tables.days("zone")).isEqualTo(Map.of("zone 2026-03-03 morning", ONE_EFFECTIVE));
  }

  @Test
  void calls_of_a_team_elsewhere_are_of_its_own_days_and_follow_agents_who_move() {
    feed.tell(
        call("far-1", "far", MIDNIGHT, 60), call("far-2", "far", MIDNIGHT.plusSeconds(86400), 60));
    feed.tell(
        named("far-team"),
        floor(new TeamTimeZoneSet(new TeamId("far-team"), ZoneId.of("Europe/Lisbon"))),
        joined("far", "far-team", LocalDate.of(2026, 3, 4)));
    // The first was made in the early hours of the 3rd, on the floor; the second on the 3rd in
    // Lisbon.
    assertThat(tables.days("far"))
        .isEqualTo(
            Map.of(
                "far 2026-03-03 morning",
                ONE_EFFECTIVE,
                "far 2026-03-03 afternoon",
                ONE_EFFECTIVE));

    feed.tell(floor(new TeamTimeZoneSet(new TeamId("far-team"), null)));
    assertThat(tables.days("far"))
        .isEqualTo(
            Map.of(
                "far 2026-03-03 morning", ONE_EFFECTIVE, "far 2026-03-04 morning", ONE_EFFECTIVE));
  }

  private static List<String> reachedThree(Map<String, Figures> halves) {
    Map<String, Long> days = new TreeMap<>();
    halves.forEach(
        (half, figures) ->
            days.merge(
                half.substring(0, half.lastIndexOf(' ')), figures.effectiveCalls(), Long::sum));
    return days.entrySet().stream()
        .filter(day -> day.getValue() >= 3)
        .map(day -> day.getKey() + " effectiveCalls day 3")
        .toList();
  }

  private static Told agentTarget(String agent, Metric metric, long figure) {
    return target(agent, metric, new Scope(Level.AGENT, agent), figure);
  }

  private static Told teamTarget(String team, long figure) {
    return target(team, Metric.EFFECTIVE_CALLS, new Scope(Level.TEAM, team), figure);
  }

  private static Told target(String name, Metric metric, Scope scope, long figure) {
    return new Told(
        new StreamId("targets-" + name),
        new TargetSet(metric, Period.DAY, scope, figure, LocalDate.EPOCH));
  }

  private static Told named(String team) {
    return floor(new TeamNamed(new TeamId(team), new DepartmentId("a-department"), team));
  }

  private static Told joined(String agent, String team, LocalDate from) {
    return floor(new AgentJoinedTeam(new AgentId(agent), new TeamId(team), from));
  }

  private static Told left(String agent, String team, LocalDate until) {
    return floor(new AgentLeftTeam(new AgentId(agent), new TeamId(team), until));
  }

  private static Told zone(ZoneId zone) {
    return floor(new TimeZoneSet(zone));
  }

  private static Told floor(Event event) {
    return new Told(new StreamId("floor-of-reaction-test"), event);
  }
}
