package telesales.projection.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.figures.DayPlan;
import telesales.figures.EffectiveCallRule;
import telesales.figures.Figures;
import telesales.figures.Targets;
import telesales.figures.WorkCalendar;

class BoardAssemblyTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate MONDAY = FRIDAY.plusDays(3);
  private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
  private static final Instant CHANGED = Instant.parse("2026-11-20T03:00:00Z");

  private final List<String> members = new ArrayList<>();
  private final List<AgentDay> days = new ArrayList<>();
  private final List<HourSum> hours = new ArrayList<>();
  private final List<TargetSet> targets = new ArrayList<>();
  private boolean working = true;

  @Test
  void everybody_in_the_team_is_listed_the_best_first_and_equals_share_a_rank() {
    members.addAll(List.of("idle", "li", "wang", "zhang"));
    effective("zhang", FRIDAY, 5);
    effective("li", FRIDAY, 9);
    effective("wang", FRIDAY, 5);

    assertThat(board(FRIDAY).agents())
        .extracting(Board.AgentRow::agent, Board.AgentRow::rank)
        .containsExactly(tuple("li", 1), tuple("wang", 2), tuple("zhang", 2), tuple("idle", 4));
  }

  @Test
  void on_a_day_off_nothing_is_asked_and_what_is_done_counts() {
    members.add("zhang");
    effective("zhang", FRIDAY, 30);
    targets.add(target(Scope.company(), 100));
    working = false;
    Board board = board(FRIDAY);

    assertThat(board.calendar().working()).isFalse();
    assertThat(board.totals().targets()).isEmpty();
    assertThat(board.agents().getFirst().targets()).isEmpty();
    assertThat(board.totals().figures().effectiveCalls()).isEqualTo(30);
  }

  @Test
  void a_teams_target_is_the_sum_of_its_agents_and_the_narrowest_scope_wins() {
    members.addAll(List.of("li", "zhang"));
    effective("zhang", FRIDAY, 30);
    targets.add(target(Scope.company(), 100));
    targets.add(target(new Scope(Level.AGENT, "li"), 40));
    Board board = board(FRIDAY);

    assertThat(board.pace().expectedShare()).isEqualTo(3 / 7.0);
    assertThat(board.totals().targets())
        .isEqualTo(Map.of("effectiveCalls", new Board.Target(140, 0.2143, 60)));
    assertThat(board.agents().getFirst().targets())
        .isEqualTo(Map.of("effectiveCalls", new Board.Target(100, 0.3, 42.86)));
  }

  @Test
  void without_a_target_there_is_none_on_the_board() {
    members.add("li");
    assertThat(board(FRIDAY).totals().targets()).isEmpty();
  }

  @Test
  void yesterday_of_a_monday_is_the_friday_before() {
    members.add("li");
    effective("li", FRIDAY, 7);

    assertThat(board(MONDAY).yesterday().date()).isEqualTo(FRIDAY);
  }

  @Test
  void without_calls_within_a_week_yesterday_is_the_calendars() {
    members.add("li");
    effective("li", FRIDAY.minusDays(8), 7);

    assertThat(board(FRIDAY).yesterday().date()).isEqualTo(FRIDAY.minusDays(1));
  }

  @Test
  void the_month_begins_on_its_first() {
    members.add("li");
    effective("li", LocalDate.of(2026, 10, 31), 100);
    effective("li", LocalDate.of(2026, 11, 1), 10);
    effective("li", FRIDAY, 1);

    assertThat(board(FRIDAY).monthToDate().effectiveCalls()).isEqualTo(11);
  }

  @Test
  void hours_cover_the_working_day_and_whoever_called_outside_it() {
    members.add("li");
    hours.add(new HourSum(FRIDAY, 8, 3, 2));
    hours.add(new HourSum(FRIDAY.minusDays(1), 19, 3, 1));
    effective("li", FRIDAY.minusDays(1), 7);
    List<Board.Hour> shown = board(FRIDAY).hours();

    assertThat(shown).extracting(Board.Hour::hour).first().isEqualTo(8);
    assertThat(shown).extracting(Board.Hour::hour).last().isEqualTo(19);
    assertThat(shown).contains(new Board.Hour(8, 3, 2, 0), new Board.Hour(19, 0, 0, 1));
  }

  @Test
  void an_empty_day_has_no_hours_and_was_never_updated() {
    members.add("li");
    Board board = board(FRIDAY);

    assertThat(board.hours()).isEmpty();
    assertThat(board.updatedAt()).isNull();
  }

  @Test
  void who_left_the_team_and_took_the_calls_along_is_not_listed_with_zeros() {
    days.add(new AgentDay("li", FRIDAY, Figures.NONE, CHANGED));

    assertThat(board(FRIDAY).agents()).isEmpty();
  }

  @Test
  void an_agent_sees_two_to_either_side_and_the_teams_totals() {
    for (int rank = 1; rank <= 7; rank++) {
      members.add("agent-" + rank);
      effective("agent-" + rank, FRIDAY, 20 - rank);
    }
    Board whole = board(FRIDAY);

    assertThat(whole.you()).isNull();
    assertThat(whole.seenBy("agent-4").you()).isEqualTo("agent-4");
    assertThat(near(whole, "agent-4")).containsExactly(2, 3, 4, 5, 6);
    assertThat(near(whole, "agent-1")).containsExactly(1, 2, 3);
    assertThat(near(whole, "agent-7")).containsExactly(5, 6, 7);
    assertThat(near(whole, "stranger")).isEmpty();
    assertThat(whole.seenBy("agent-7").totals()).isEqualTo(whole.totals());
  }

  private static List<Integer> near(Board whole, String agent) {
    return whole.seenBy(agent).agents().stream().map(Board.AgentRow::rank).toList();
  }

  private void effective(String agent, LocalDate day, long calls) {
    days.add(new AgentDay(agent, day, new Figures(calls, calls, calls, 0, 0, 0, 0), CHANGED));
  }

  private static TargetSet target(Scope scope, long figure) {
    return new TargetSet(
        Metric.EFFECTIVE_CALLS, Period.DAY, scope, figure, LocalDate.of(2026, 1, 1));
  }

  private Board board(LocalDate date) {
    return BoardAssembly.assemble(
            new BoardFacts(
                new Board.Team("east", "East", new Board.Department("sales", "Sales")),
                date,
                ZoneId.of("Asia/Shanghai"),
                null,
                NOON,
                new DayPlan(date, working, null, WorkCalendar.USUAL.hours()),
                new PraisedDays(date.minusDays(1), List.of()),
                members,
                days,
                hours,
                Targets.of(targets),
                EffectiveCallRule.FIRST,
                new Names(Map.of("li", "Li"), Map.of()),
                List.of(),
                null,
                List.of(),
                List.of(),
                0))
        .board();
  }
}
