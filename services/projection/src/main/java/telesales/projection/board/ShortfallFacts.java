package telesales.projection.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.figures.Figures;
import telesales.figures.Targets;

/**
 * All that tells who missed which target, from the first of the month until a day.
 *
 * @param works on which of these days the team works
 * @param members who belonged to the team, and from when until when
 * @param days the figures of whoever belonged to the team on those days
 * @param targets all that hold on any of these days
 */
record ShortfallFacts(
    Board.Team team,
    LocalDate date,
    LocalDate today,
    @Nullable Instant asOf,
    Predicate<LocalDate> works,
    List<Member> members,
    List<AgentDay> days,
    Targets targets,
    List<Reason> reasons,
    Names names) {
  /**
   * @param until the first day no longer; null while it lasts
   */
  record Member(String agent, LocalDate from, @Nullable LocalDate until) {
    boolean on(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  record Reason(
      String agent,
      LocalDate day,
      @Nullable String reason,
      @Nullable String words,
      String by,
      boolean late) {}

  ShortfallFacts named(Names known) {
    return new ShortfallFacts(
        team, date, today, asOf, works, members, days, targets, reasons, known);
  }

  private record AgentsDay(String agent, LocalDate day) {}

  Shortfalls shortfalls() {
    Map<AgentsDay, Figures> figures = new HashMap<>();
    days.forEach(each -> figures.put(new AgentsDay(each.agent(), each.day()), each.figures()));
    Map<AgentsDay, Reason> said = new HashMap<>();
    reasons.forEach(each -> said.put(new AgentsDay(each.agent(), each.day()), each));
    List<Shortfalls.Shortfall> ofDay = new ArrayList<>();
    Map<String, Long> byReason = new TreeMap<>();
    long missed = 0;
    long inWords = 0;
    long unexplained = 0;
    LocalDate first = date.withDayOfMonth(1);
    for (LocalDate day = first; !day.isAfter(date); day = day.plusDays(1)) {
      for (String agent : asks(day) ? membersOn(day) : List.<String>of()) {
        var which = new AgentsDay(agent, day);
        List<Shortfalls.Missed> of = missed(which, figures.getOrDefault(which, Figures.NONE));
        if (of.isEmpty()) {
          continue;
        }
        Reason why = said.get(which);
        missed++;
        if (why == null) {
          unexplained++;
        } else if (why.reason() == null) {
          inWords++;
        } else {
          byReason.merge(why.reason(), 1L, Long::sum);
        }
        if (day.equals(date)) {
          ofDay.add(
              new Shortfalls.Shortfall(
                  agent, names.agentOrId(agent), of, why == null ? null : explained(why)));
        }
      }
    }
    ofDay.sort(Comparator.comparing(Shortfalls.Shortfall::name));
    return new Shortfalls(
        team,
        date,
        today,
        asOf,
        works.test(date),
        List.copyOf(ofDay),
        new Shortfalls.Month(first, missed, byReason, inWords, unexplained));
  }

  /**
   * A working day before on which nobody of the team called is not held against them: most likely
   * it lies before the floor's first, or was off by agreement.
   */
  private boolean asks(LocalDate day) {
    return works.test(day)
        && (day.equals(date)
            || days.stream()
                .anyMatch(each -> each.day().equals(day) && each.figures().dials() > 0));
  }

  private List<String> membersOn(LocalDate day) {
    return members.stream().filter(each -> each.on(day)).map(Member::agent).distinct().toList();
  }

  private List<Shortfalls.Missed> missed(AgentsDay which, Figures figures) {
    Board.Department in = team.department();
    DepartmentId department = in == null ? null : new DepartmentId(in.id());
    List<Shortfalls.Missed> missed = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      OptionalLong target =
          targets.figure(
              metric,
              Period.DAY,
              which.day(),
              new AgentId(which.agent()),
              new TeamId(team.id()),
              department);
      long value = figures.get(metric);
      target.ifPresent(
          asked -> {
            if (value < asked) {
              missed.add(new Shortfalls.Missed(metric.wireName(), value, asked, asked - value));
            }
          });
    }
    return List.copyOf(missed);
  }

  private Shortfalls.Explanation explained(Reason why) {
    String name = names.managers().getOrDefault(why.by(), names.agentOrId(why.by()));
    return new Shortfalls.Explanation(why.reason(), why.words(), why.by(), name, why.late());
  }
}
