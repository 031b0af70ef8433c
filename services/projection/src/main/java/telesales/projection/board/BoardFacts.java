package telesales.projection.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.figures.DayPlan;
import telesales.figures.EffectiveCallRule;
import telesales.figures.Targets;

/**
 * All that a board is put together from.
 *
 * @param plan how the team works on that day
 * @param praised of which day before the morning meeting speaks
 * @param members who belongs to the team on that day
 * @param days the figures of whoever belonged to the team on those days, from {@link #firstDay} on
 */
record BoardFacts(
    Board.Team team,
    LocalDate date,
    ZoneId zone,
    @Nullable Instant asOf,
    Instant now,
    DayPlan plan,
    PraisedDays praised,
    List<String> members,
    List<AgentDay> days,
    List<HourSum> hours,
    Targets targets,
    EffectiveCallRule effectiveCallRule,
    Names names,
    List<OpenedMeeting> meetings,
    Board.@Nullable Deal latestDeal,
    List<Handover> handovers,
    List<CallSheets.HandedIn> callSheets,
    long breaches) {

  /** Somebody's yesterday may be Friday; further back than a week it is no yesterday any more. */
  private static final int LONGEST_YESTERDAY = 7;

  /** The first day that a board looks at: for the month to date, and for its yesterday. */
  static LocalDate firstDay(LocalDate date) {
    LocalDate month = date.withDayOfMonth(1);
    LocalDate yesterday = date.minusDays(LONGEST_YESTERDAY);
    return month.isBefore(yesterday) ? month : yesterday;
  }

  /** The last day before with calls, a week ago at the most; otherwise the calendar's yesterday. */
  static LocalDate yesterday(LocalDate date, List<AgentDay> days) {
    return days.stream()
        .filter(each -> each.figures().dials() > 0)
        .map(AgentDay::day)
        .filter(day -> day.isBefore(date) && !day.isBefore(date.minusDays(LONGEST_YESTERDAY)))
        .max(LocalDate::compareTo)
        .orElse(date.minusDays(1));
  }

  List<AgentDay> on(LocalDate day) {
    return days.stream().filter(each -> each.day().equals(day)).toList();
  }

  /** Everybody who may be named on the board. */
  Stream<String> agents() {
    return Stream.of(
            members.stream(),
            days.stream().map(AgentDay::agent),
            praised.earlier().stream().map(AgentDay::agent),
            Stream.ofNullable(latestDeal).map(Board.Deal::agent),
            handovers.stream().map(Handover::agent),
            meetings.stream().flatMap(each -> each.withoutCallSheet().stream()))
        .flatMap(each -> each);
  }

  Stream<String> managers() {
    return Stream.concat(
        handovers.stream().map(Handover::manager).filter(Objects::nonNull),
        meetings.stream().flatMap(OpenedMeeting::people));
  }

  /** The same with names in the place of ids. */
  BoardFacts named(Names known) {
    return new BoardFacts(
        team,
        date,
        zone,
        asOf,
        now,
        plan,
        praised,
        members,
        days,
        hours,
        targets,
        effectiveCallRule,
        known,
        meetings,
        latestDeal == null ? null : latestDeal.named(known),
        handovers.stream().map(each -> each.named(known)).toList(),
        callSheets,
        breaches);
  }
}
