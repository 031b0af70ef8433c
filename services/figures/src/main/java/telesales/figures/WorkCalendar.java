package telesales.figures;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;

/**
 * On which days and at which hours a team works. The narrowest scope wins: team before department
 * before company; within a scope the latest calendar that is effective by then, and of those that
 * begin on the same day the one that was set later. A special day, whoever set it, comes before the
 * days of the week: a company's holiday is one for the team with hours of its own. Immutable.
 */
public final class WorkCalendar {
  /** What holds for every day until a company sets its own. */
  public static final CalendarSet USUAL =
      new CalendarSet(
          Scope.company(),
          new WorkHours(
              LocalTime.of(9, 0),
              LocalTime.of(12, 0),
              LocalTime.of(13, 30),
              LocalTime.of(17, 30),
              LocalTime.of(9, 0),
              LocalTime.of(13, 30),
              LocalTime.of(17, 30)),
          List.of(1, 2, 3, 4, 5),
          LocalDate.of(1970, 1, 1),
          "meeting-metrics");

  public static final WorkCalendar EMPTY = new WorkCalendar(Map.of(), Map.of());

  private static final Comparator<Scope> WIDE_FIRST =
      Comparator.comparing(Scope::level).thenComparing(scope -> String.valueOf(scope.id()));

  private record Day(Scope scope, LocalDate date) {}

  /** Nobody writes to these maps. */
  private final Map<Scope, NavigableMap<LocalDate, CalendarSet>> calendars;

  private final Map<Day, SpecialDaySet> specialDays;

  private WorkCalendar(
      Map<Scope, NavigableMap<LocalDate, CalendarSet>> calendars,
      Map<Day, SpecialDaySet> specialDays) {
    this.calendars = calendars;
    this.specialDays = specialDays;
  }

  /**
   * @param inTheirOrder as they happened, so that the later can replace the earlier
   */
  public static WorkCalendar of(Iterable<? extends CalendarEvent> inTheirOrder) {
    return EMPTY.withAll(inTheirOrder);
  }

  /** This one after something more happened to it. */
  public WorkCalendar with(CalendarEvent event) {
    return withAll(List.of(event));
  }

  /**
   * @param team null for who is in none
   * @param department the team's; null if it is in none
   */
  public DayPlan dayPlan(LocalDate date, @Nullable TeamId team, @Nullable DepartmentId department) {
    List<Scope> narrowFirst =
        Stream.of(
                Optional.ofNullable(team).map(id -> new Scope(Level.TEAM, id.value())),
                Optional.ofNullable(department).map(id -> new Scope(Level.DEPARTMENT, id.value())),
                Optional.of(Scope.company()))
            .flatMap(Optional::stream)
            .toList();
    CalendarSet calendar =
        narrowFirst.stream()
            .flatMap(scope -> calendarOn(date, scope).stream())
            .findFirst()
            .orElse(USUAL);
    return narrowFirst.stream()
        .flatMap(scope -> specialDay(scope, date).stream())
        .findFirst()
        .map(special -> special(special, calendar))
        .orElseGet(() -> new DayPlan(date, isWorked(calendar, date), null, calendar.hours()));
  }

  /** What was said last of the scope's calendars that begin on that very day. */
  public Optional<CalendarSet> calendarFrom(LocalDate day, Scope scope) {
    return Optional.ofNullable(calendars.get(scope)).map(days -> days.get(day));
  }

  public Optional<SpecialDaySet> specialDay(Scope scope, LocalDate date) {
    return Optional.ofNullable(specialDays.get(new Day(scope, date)));
  }

  /**
   * All that were ever set, without those replaced on their very day; wide scopes first, by day.
   */
  public List<CalendarSet> calendars() {
    return calendars.values().stream()
        .flatMap(days -> days.values().stream())
        .sorted(
            Comparator.comparing(CalendarSet::scope, WIDE_FIRST)
                .thenComparing(CalendarSet::effectiveFrom))
        .toList();
  }

  /** By day, and of one day those of wide scopes first. */
  public List<SpecialDaySet> specialDays() {
    return specialDays.values().stream()
        .sorted(
            Comparator.comparing(SpecialDaySet::date)
                .thenComparing(SpecialDaySet::scope, WIDE_FIRST))
        .toList();
  }

  private Optional<CalendarSet> calendarOn(LocalDate date, Scope scope) {
    return Optional.ofNullable(calendars.get(scope))
        .map(days -> days.floorEntry(date))
        .map(Map.Entry::getValue);
  }

  private static DayPlan special(SpecialDaySet special, CalendarSet calendar) {
    WorkHours hours = calendar.hours();
    LocalTime morningMeeting = special.morningMeeting();
    return new DayPlan(
        special.date(),
        special.working(),
        special.name(),
        morningMeeting == null ? hours : hours.withMorningMeeting(morningMeeting));
  }

  private static boolean isWorked(CalendarSet calendar, LocalDate date) {
    return calendar.workingDays().contains(date.getDayOfWeek().getValue());
  }

  private WorkCalendar withAll(Iterable<? extends CalendarEvent> inTheirOrder) {
    Map<Scope, NavigableMap<LocalDate, CalendarSet>> sets = new HashMap<>();
    calendars.forEach((scope, days) -> sets.put(scope, new TreeMap<>(days)));
    Map<Day, SpecialDaySet> days = new HashMap<>(specialDays);
    for (CalendarEvent event : inTheirOrder) {
      switch (event) {
        case CalendarSet set ->
            sets.computeIfAbsent(set.scope(), _ -> new TreeMap<>()).put(set.effectiveFrom(), set);
        case SpecialDaySet set -> days.put(new Day(set.scope(), set.date()), set);
        case SpecialDayWithdrawn(var scope, var date, _) -> days.remove(new Day(scope, date));
      }
    }
    return new WorkCalendar(sets, days);
  }
}
