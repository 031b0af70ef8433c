package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import telesales.calllog.CallLogConfig;
import telesales.calllog.calls.Calls;
import telesales.calllog.calls.KeptCall;
import telesales.calllog.calls.Rules;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.Seal;
import telesales.calllog.floor.NamedAgent;
import telesales.calllog.floor.Teams;
import telesales.calllog.sheets.domain.CallSheet;
import telesales.contracts.AgentId;
import telesales.contracts.CustomerId;
import telesales.edge.ProblemException;
import telesales.figures.EffectiveCallRule;

/** Puts an agent's call sheet together. */
@ApplicationScoped
class SheetReading {
  private final Sheets sheets;
  private final Calls calls;
  private final Rules rules;
  private final Teams teams;
  private final PersonalData personalData;
  private final CallLogConfig config;
  private final DueTimes dueTimes;

  SheetReading(
      Sheets sheets,
      Calls calls,
      Rules rules,
      Teams teams,
      PersonalData personalData,
      CallLogConfig config,
      DueTimes dueTimes) {
    this.sheets = sheets;
    this.calls = calls;
    this.rules = rules;
    this.teams = teams;
    this.personalData = personalData;
    this.config = config;
    this.dueTimes = dueTimes;
  }

  /**
   * @param own whether the agent who made the calls asks
   */
  Uni<Sheet> read(AgentId agent, SheetDay day, boolean own) {
    return Uni.combine()
        .all()
        .unis(
            callsOf(agent, day),
            sheets.of(agent, day.date()),
            teams.named(agent),
            rules.now(),
            dueTimes.of(agent, day))
        .asTuple()
        .chain(
            parts ->
                sealsOf(parts.getItem1())
                    .map(
                        seals ->
                            sheet(
                                parts.getItem3(),
                                day,
                                parts.getItem1(),
                                parts.getItem2(),
                                parts.getItem4().on(day.date()),
                                parts.getItem5(),
                                seals,
                                own)))
        .chain(this::withNameOfJudge);
  }

  private Uni<Sheet> withNameOfJudge(Sheet sheet) {
    String judge = sheet.standing().judgedBy();
    return judge == null
        ? Uni.createFrom().item(sheet)
        : teams.managerNamed(judge).map(name -> name.map(sheet::judgedBy).orElse(sheet));
  }

  /** How many calls a sheet has now. */
  Uni<Integer> count(AgentId agent, SheetDay day) {
    return calls
        .daysOf(List.of(agent), day.date())
        .map(days -> days.values().stream().mapToInt(Calls.DayOfCalls::calls).sum());
  }

  private Uni<List<KeptCall>> callsOf(AgentId agent, SheetDay day) {
    return calls
        .ofDay(agent, day.date(), config.sheetCalls() + 1)
        .invoke(
            found -> {
              if (found.size() > config.sheetCalls()) {
                throw ProblemException.invalid(
                    "date", "has more than " + config.sheetCalls() + " calls of this agent");
              }
            });
  }

  private Uni<Map<CustomerId, Seal>> sealsOf(List<KeptCall> calls) {
    Set<CustomerId> customers =
        calls.stream().map(each -> each.details().customer()).collect(Collectors.toSet());
    return personalData.existingSealsOf(customers);
  }

  private Sheet sheet(
      NamedAgent agent,
      SheetDay day,
      List<KeptCall> calls,
      CallSheet state,
      EffectiveCallRule rule,
      Instant dueAt,
      Map<CustomerId, Seal> seals,
      boolean own) {
    Instant changedAt =
        calls.stream().map(KeptCall::changedAt).max(Comparator.naturalOrder()).orElse(null);
    SheetStatus standing = SheetStatus.of(state, dueAt, day.now(), changedAt);
    return new Sheet(
        agent.agent().value(),
        agent.name(),
        day.date(),
        day.zone().getId(),
        day.today(),
        standing,
        null,
        Sheet.DayFigures.of(calls, rule),
        calls.stream()
            .map(
                call ->
                    SheetCall.of(
                        call,
                        Optional.ofNullable(seals.get(call.details().customer())),
                        rule,
                        own,
                        standing.comparedWith()))
            .toList());
  }
}
