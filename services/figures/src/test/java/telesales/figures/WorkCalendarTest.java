package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;

class WorkCalendarTest {
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final DepartmentId SALES = new DepartmentId("sales");
  private static final Scope TEAM = new Scope(Level.TEAM, "tigers");
  private static final Scope DEPARTMENT = new Scope(Level.DEPARTMENT, "sales");
  private static final Scope COMPANY = Scope.company();
  private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 2);
  private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  @Test
  void until_a_company_says_otherwise_monday_to_friday_are_worked_at_the_usual_hours() {
    assertThat(plan(FRIDAY)).isEqualTo(new DayPlan(FRIDAY, true, null, WorkCalendar.USUAL.hours()));
    assertThat(plan(SATURDAY).working()).isFalse();
  }

  @Test
  void the_narrowest_scope_wins_and_holds_from_its_first_day_on() {
    var team = calendar(TEAM, EIGHT, FRIDAY, 5, 6);
    var department = calendar(DEPARTMENT, TEN, FRIDAY.minusDays(1), 5);

    assertThat(plan(FRIDAY, team, department).hours().morningFrom()).isEqualTo(EIGHT);
    assertThat(plan(FRIDAY.minusDays(1), team, department).hours().morningFrom()).isEqualTo(TEN);
    assertThat(plan(FRIDAY.minusDays(2), team, department).hours())
        .isEqualTo(WorkCalendar.USUAL.hours());
    assertThat(plan(SATURDAY, team, department).working()).isTrue();
  }

  @Test
  void of_two_that_begin_on_the_same_day_the_later_holds() {
    assertThat(
            plan(SATURDAY, calendar(TEAM, TEN, FRIDAY, 5), calendar(TEAM, EIGHT, FRIDAY, 5))
                .hours()
                .morningFrom())
        .isEqualTo(EIGHT);
  }

  @Test
  void a_companys_holiday_is_one_for_a_team_with_a_calendar_of_its_own() {
    var plan =
        plan(FRIDAY, calendar(TEAM, EIGHT, FRIDAY, 5), special(COMPANY, FRIDAY, false, null));

    assertThat(plan.working()).isFalse();
    assertThat(plan.name()).isEqualTo("special");
    assertThat(plan.hours().morningFrom()).isEqualTo(EIGHT);
  }

  @Test
  void a_team_may_work_on_the_companys_holiday() {
    assertThat(
            plan(FRIDAY, special(TEAM, FRIDAY, true, null), special(COMPANY, FRIDAY, false, null))
                .working())
        .isTrue();
  }

  @Test
  void a_saturday_is_worked_in_exchange_and_a_company_meeting_moves_the_morning_one() {
    var plan = plan(SATURDAY, special(COMPANY, SATURDAY, true, TEN));

    assertThat(plan.working()).isTrue();
    assertThat(plan.hours().morningMeeting()).isEqualTo(TEN);
    assertThat(plan.hours().noonMeeting()).isEqualTo(LocalTime.of(13, 30));
  }

  @Test
  void what_is_withdrawn_is_as_the_calendar_says_again() {
    assertThat(
            plan(
                FRIDAY,
                special(COMPANY, FRIDAY, false, null),
                new SpecialDayWithdrawn(COMPANY, FRIDAY, "root")))
        .isEqualTo(plan(FRIDAY));
  }

  @Test
  void a_team_in_no_department_has_the_companys() {
    var calendar = WorkCalendar.of(List.of(calendar(DEPARTMENT, TEN, FRIDAY, 5)));

    assertThat(calendar.dayPlan(FRIDAY, TIGERS, null).hours())
        .isEqualTo(WorkCalendar.USUAL.hours());
  }

  private static DayPlan plan(LocalDate date, CalendarEvent... events) {
    return WorkCalendar.of(List.of(events)).dayPlan(date, TIGERS, SALES);
  }

  private static CalendarSet calendar(
      Scope scope, LocalTime morningFrom, LocalDate from, Integer... workingDays) {
    WorkHours usual = WorkCalendar.USUAL.hours();
    var hours =
        new WorkHours(
            morningFrom,
            usual.morningUntil(),
            usual.afternoonFrom(),
            usual.afternoonUntil(),
            usual.morningMeeting(),
            usual.noonMeeting(),
            usual.eveningMeeting());
    return new CalendarSet(scope, hours, List.of(workingDays), from, "root");
  }

  private static SpecialDaySet special(
      Scope scope, LocalDate date, boolean working, LocalTime morningMeeting) {
    return new SpecialDaySet(scope, date, working, "special", morningMeeting, "root");
  }
}
