package telesales.meetingmetrics.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.BeginWithUsualCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.SetCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.SetSpecialDays;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.WithdrawSpecialDay;

class CalendarDeciderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final Scope TEAM = new Scope(Level.TEAM, "tigers");
  private static final WorkHours USUAL = WorkCalendar.USUAL.hours();
  private static final SpecialDaySet HOLIDAY =
      new SpecialDaySet(Scope.company(), DAY, false, "国庆节", null, "root");

  private final CalendarDecider decider = new CalendarDecider();

  @Test
  void a_company_begins_with_the_usual_calendar_and_only_once() {
    assertThat(decide(new BeginWithUsualCalendar())).containsExactly(WorkCalendar.USUAL);
    assertThat(decide(new BeginWithUsualCalendar(), calendar(TEAM, 5))).isEmpty();
  }

  @Test
  void a_calendar_is_set_and_the_same_again_is_no_event_whoever_says_it() {
    CalendarSet set = calendar(TEAM, 1, 6);
    var sameByAnother = new CalendarSet(TEAM, USUAL, List.of(1, 6), DAY, "another");

    assertThat(decide(new SetCalendar(set))).containsExactly(set);
    assertThat(decide(new SetCalendar(sameByAnother), set)).isEmpty();
    assertThat(decide(new SetCalendar(calendar(TEAM, 1)), set)).hasSize(1);
  }

  @Test
  void of_many_special_days_those_become_events_that_were_not_so() {
    var next = new SpecialDaySet(Scope.company(), DAY.plusDays(1), false, "国庆节", null, "root");
    var sameByAnother = new SpecialDaySet(Scope.company(), DAY, false, "国庆节", null, "another");

    assertThat(decide(new SetSpecialDays(List.of(sameByAnother, next)), HOLIDAY))
        .containsExactly(next);
  }

  @Test
  void a_special_day_is_replaced() {
    var worked =
        new SpecialDaySet(Scope.company(), DAY, true, "公司大会", LocalTime.of(10, 30), "root");

    assertThat(decide(new SetSpecialDays(List.of(worked)), HOLIDAY)).containsExactly(worked);
  }

  @Test
  void only_what_is_special_is_withdrawn() {
    var withdraw = new WithdrawSpecialDay(Scope.company(), DAY, "root");
    var withdrawn = new SpecialDayWithdrawn(Scope.company(), DAY, "root");

    assertThat(decide(withdraw, HOLIDAY)).containsExactly(withdrawn);
    assertThat(decide(withdraw)).isEmpty();
    assertThat(decide(withdraw, HOLIDAY, withdrawn)).isEmpty();
    assertThat(decide(new WithdrawSpecialDay(TEAM, DAY, "root"), HOLIDAY)).isEmpty();
  }

  @Test
  void an_agent_has_no_calendar() {
    var agent = new Scope(Level.AGENT, "agent-01");

    assertThatThrownBy(() -> decide(new SetCalendar(calendar(agent, 1))))
        .isInstanceOf(CommandRejected.class);
    assertThatThrownBy(
            () ->
                decide(
                    new SetSpecialDays(
                        List.of(new SpecialDaySet(agent, DAY, true, "x", null, "root")))))
        .isInstanceOf(CommandRejected.class);
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 12:00, 13:30, 17:30, 09:00, 13:30, 17:30, true",
    "09:00, 12:00, 12:00, 17:30, 08:30, 12:00, 18:00, true",
    "12:00, 12:00, 13:30, 17:30, 09:00, 13:30, 17:30, false",
    "09:00, 13:31, 13:30, 17:30, 09:00, 13:30, 17:30, false",
    "09:00, 12:00, 17:30, 17:30, 09:00, 13:30, 17:30, false",
    "09:00, 12:00, 13:30, 17:30, 13:30, 13:30, 17:30, false",
    "09:00, 12:00, 13:30, 17:30, 09:00, 17:30, 17:30, false",
  })
  void the_parts_of_a_day_and_its_meetings_follow_each_other(
      LocalTime morningFrom,
      LocalTime morningUntil,
      LocalTime afternoonFrom,
      LocalTime afternoonUntil,
      LocalTime morning,
      LocalTime noon,
      LocalTime evening,
      boolean right) {
    var hours =
        new WorkHours(
            morningFrom, morningUntil, afternoonFrom, afternoonUntil, morning, noon, evening);
    var set = new SetCalendar(new CalendarSet(TEAM, hours, List.of(1), DAY, "root"));

    if (right) {
      assertThat(decide(set)).hasSize(1);
    } else {
      assertThatThrownBy(() -> decide(set)).isInstanceOf(CommandRejected.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "8"})
  void a_week_has_seven_days(int day) {
    assertThatThrownBy(() -> decide(new SetCalendar(calendar(TEAM, day))))
        .isInstanceOf(CommandRejected.class);
  }

  private List<CalendarEvent> decide(CalendarCommand command, CalendarEvent... before) {
    WorkCalendar state = decider.initial();
    for (CalendarEvent event : before) {
      state = decider.evolve(state, event);
    }
    return decider.decide(command, state);
  }

  private static CalendarSet calendar(Scope scope, Integer... days) {
    return new CalendarSet(scope, USUAL, List.of(days), DAY, "root");
  }
}
