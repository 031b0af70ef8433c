package telesales.meetingmetrics.reaction;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import telesales.contracts.AgentId;
import telesales.contracts.meetings.MeetingsEvent.AgentTargetReached;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.consumption.Addressed;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.EffectiveCallRules;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.agentday.domain.AgentDayCommand;
import telesales.meetingmetrics.agentday.domain.AgentDayCommand.ReachTarget;
import telesales.meetingmetrics.agentday.domain.AgentDayDecider;
import telesales.meetingmetrics.agentday.domain.Contribution;
import telesales.meetingmetrics.agentday.domain.DayFigures;
import telesales.meetingmetrics.agentday.domain.PeriodTarget;

/** Publishes, for each day that changed, the targets that it has come up to. */
final class WhenDayReachesTargetSayIt {
  private static final int PAGE = 2_000;

  /** A busy day has hundreds of contributions, and a laxer rule lets every day reach its target. */
  private static final int DAYS_IN_MEMORY = 100;

  private final ConsumptionTransaction transaction;
  private final Contributions contributions;
  private final AgentDays agentDays;
  private final ReachedRows reachedRows;

  WhenDayReachesTargetSayIt(ConsumptionTransaction transaction, EffectiveCallRules rules) {
    this.transaction = transaction;
    contributions = new Contributions(transaction, rules);
    agentDays = new AgentDays(transaction);
    reachedRows = new ReachedRows(transaction);
  }

  void react(DaysToJudge toJudge) {
    judge(toJudge.days());
    toJudge.since().ifPresent(this::judgeSince);
  }

  private void judgeSince(DaysToJudge.Since since) {
    var last = new AgentDay(new AgentId("-"), LocalDate.EPOCH.minusDays(1));
    List<AgentDay> page = agentDays.since(since, last, PAGE);
    while (!page.isEmpty()) {
      SortedMap<AgentDay, EventMeta> causes = new TreeMap<>();
      page.forEach(day -> causes.put(day, since.cause()));
      judge(causes);
      page = agentDays.since(since, page.getLast(), PAGE);
    }
  }

  private void judge(SortedMap<AgentDay, EventMeta> days) {
    List<ReachTarget> reached = newlyReached(days.keySet());
    if (reached.isEmpty()) {
      return;
    }
    List<Addressed<AgentDayCommand>> commands = new ArrayList<>();
    for (ReachTarget each : reached) {
      EventMeta cause = requireNonNull(days.get(each.day()));
      commands.add(new Addressed<>(stream(each.day()), each, new CommandContext(each.at(), cause)));
    }
    transaction.decide(new AgentDayDecider(), AgentTargetReached.class, commands);
    reachedRows.keep(reached);
  }

  private List<ReachTarget> newlyReached(Collection<AgentDay> days) {
    if (days.isEmpty()) {
      return List.of();
    }
    SortedMap<AgentDay, List<PeriodTarget>> candidates = candidates(days);
    List<AgentDay> upToThem = List.copyOf(candidates.keySet());
    List<ReachTarget> reached = new ArrayList<>();
    for (int from = 0; from < upToThem.size(); from += DAYS_IN_MEMORY) {
      List<AgentDay> some =
          upToThem.subList(from, Math.min(upToThem.size(), from + DAYS_IN_MEMORY));
      reached.addAll(reached(some, candidates));
    }
    return reached;
  }

  private List<ReachTarget> reached(
      List<AgentDay> days, Map<AgentDay, List<PeriodTarget>> candidates) {
    Map<AgentDay, List<Contribution>> ofDays = new HashMap<>();
    for (Contribution each : contributions.ofDays(days).values()) {
      ofDays.computeIfAbsent(each.day(), _ -> new ArrayList<>()).add(each);
    }
    List<ReachTarget> reached = new ArrayList<>();
    for (AgentDay day : days) {
      for (PeriodTarget target : candidates.getOrDefault(day, List.of())) {
        reached.add(
            new ReachTarget(day, target, target.reachedAt(ofDays.getOrDefault(day, List.of()))));
      }
    }
    return reached;
  }

  /** The targets that a day is up to, less those that were said before. */
  private SortedMap<AgentDay, List<PeriodTarget>> candidates(Collection<AgentDay> days) {
    Set<String> agents = new HashSet<>();
    days.forEach(day -> agents.add(day.agent().value()));
    Teams teams = Teams.load(transaction, agents);
    var targets = TargetsOfScopes.load(transaction, days, teams);
    var plans = DayPlans.load(transaction, days, teams);
    Set<ReachedRows.Key> said = reachedRows.of(days);
    SortedMap<AgentDay, List<PeriodTarget>> candidates = new TreeMap<>();
    Map<AgentDay, DayFigures> figures = agentDays.of(days);
    figures.forEach(
        (day, figuresOfDay) -> {
          // On a day off nothing is asked, so that nothing is reached.
          if (!plans.of(day).working()) {
            return;
          }
          var team = teams.teamOn(day);
          List<PeriodTarget> open =
              PeriodTarget.of(day, targets, team, teams.departmentOf(team)).stream()
                  .filter(target -> target.isReached(figuresOfDay))
                  .filter(target -> !said.contains(ReachedRows.Key.of(day, target)))
                  .toList();
          if (!open.isEmpty()) {
            candidates.put(day, open);
          }
        });
    return candidates;
  }

  private static StreamId stream(AgentDay day) {
    return new StreamId("agent-day-%s-%s".formatted(day.agent(), day.date()));
  }
}
