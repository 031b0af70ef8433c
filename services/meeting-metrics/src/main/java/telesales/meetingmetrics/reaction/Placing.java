package telesales.meetingmetrics.reaction;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.EffectiveCallRules;
import telesales.meetingmetrics.agentday.domain.Contribution;

/** On which day of its agent, and in which half of it, each call, visit, deal and payment lies. */
final class Placing {
  private final ConsumptionTransaction transaction;
  private final ZoneId floor;
  private final EffectiveCallRules rules;

  Placing(ConsumptionTransaction transaction, ZoneId floor, EffectiveCallRules rules) {
    this.transaction = transaction;
    this.floor = floor;
    this.rules = rules;
  }

  SortedMap<String, Contribution> of(SortedMap<String, Contribution> bySource) {
    SortedMap<String, Contribution> placed = new TreeMap<>();
    if (bySource.isEmpty()) {
      return placed;
    }
    Set<String> agents = new HashSet<>();
    bySource.values().forEach(each -> agents.add(each.agent().value()));
    Teams teams = Teams.load(transaction, agents);
    bySource.forEach((source, each) -> placed.put(source, each.in(zone(each, teams), rules)));
    DayPlans plans =
        DayPlans.load(transaction, placed.values().stream().map(Contribution::day).toList(), teams);
    placed.replaceAll(
        (_, each) -> each.divided(zone(each, teams), plans.of(each.day()).hours().noonMeeting()));
    return placed;
  }

  private ZoneId zone(Contribution each, Teams teams) {
    return teams.zone(each.agent(), each.at(), floor);
  }
}
