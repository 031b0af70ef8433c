package telesales.projection.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.figures.Figures;
import telesales.figures.Targets;
import telesales.projection.briefing.Briefing;

/** Puts a board together from what was read. */
final class BoardAssembly {
  private BoardAssembly() {}

  static TeamBoard assemble(BoardFacts facts) {
    LocalDate date = facts.date();
    var workingDay = WorkingDay.of(facts.plan().hours());
    double share = workingDay.passedShare(date, facts.zone(), shown(facts));
    var targets = new DayTargets(asked(facts), date, facts.team(), share);
    List<AgentDay> day = facts.on(date);
    List<Board.AgentRow> rows = Leaderboard.rows(facts.members(), day, facts.names(), targets);
    List<String> agents = rows.stream().map(Board.AgentRow::agent).toList();
    Figures total = AgentDay.sum(day);
    LocalDate yesterday = BoardFacts.yesterday(date, facts.days());
    var board =
        new Board(
            facts.team(),
            Meeting.MORNING,
            date,
            facts.zone().getId(),
            Board.Calendar.of(facts.plan()),
            facts.asOf(),
            facts.now(),
            newest(day),
            facts.effectiveCallRule(),
            new Board.Pace(share),
            new Board.Totals(total, targets.of(total, agents)),
            null,
            rows,
            new HoursOfDay(workingDay, facts.hours()).of(date, yesterday),
            new Board.Yesterday(yesterday, AgentDay.sum(facts.on(yesterday))),
            Recognition.of(facts),
            AgentDay.sum(monthToDate(facts)),
            MeetingsOfDay.open(facts),
            MeetingsOfDay.of(facts, shown(facts)),
            facts.latestDeal(),
            facts.handovers(),
            CallSheets.of(rows, facts.callSheets(), due(facts), shown(facts)),
            facts.breaches(),
            List.of(),
            Briefing.NONE);
    return new TeamBoard(board, concerned(facts));
  }

  /** On a day off nothing is asked of anybody, whatever is done on it counts. */
  private static Targets asked(BoardFacts facts) {
    return facts.plan().working() ? facts.targets() : Targets.NONE;
  }

  /** Call sheets are handed in before the evening meeting. */
  private static Instant due(BoardFacts facts) {
    return MeetingsOfDay.due(Meeting.EVENING, facts);
  }

  /** Which instant the board shows: nobody can look into the future. */
  private static Instant shown(BoardFacts facts) {
    Instant asOf = facts.asOf();
    return asOf == null || asOf.isAfter(facts.now()) ? facts.now() : asOf;
  }

  private static List<AgentDay> monthToDate(BoardFacts facts) {
    LocalDate first = facts.date().withDayOfMonth(1);
    return facts.days().stream().filter(each -> !each.day().isBefore(first)).toList();
  }

  private static @Nullable Instant newest(List<AgentDay> days) {
    return days.stream().map(AgentDay::changedAt).max(Comparator.naturalOrder()).orElse(null);
  }

  private static Set<String> concerned(BoardFacts facts) {
    Set<String> agents = new HashSet<>(facts.members());
    facts.days().forEach(each -> agents.add(each.agent()));
    facts.praised().earlier().forEach(each -> agents.add(each.agent()));
    return Set.copyOf(agents);
  }
}
