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
import org.jspecify.annotations.Nullable;
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

/** Puts call sheets together. */
@ApplicationScoped
class SheetReading {
  private static final int READ_AT_ONCE = 8;

  private final Sheets sheets;
  private final Calls calls;
  private final Rules rules;
  private final Teams teams;
  private final PersonalData personalData;
  private final CallLogConfig config;

  SheetReading(
      Sheets sheets,
      Calls calls,
      Rules rules,
      Teams teams,
      PersonalData personalData,
      CallLogConfig config) {
    this.sheets = sheets;
    this.calls = calls;
    this.rules = rules;
    this.teams = teams;
    this.personalData = personalData;
    this.config = config;
  }

  /**
   * @param own whether the agent who made the calls asks
   */
  Uni<Sheet> read(AgentId agent, SheetDay day, boolean own) {
    return Uni.combine()
        .all()
        .unis(callsOf(agent, day), sheets.of(agent, day.date()), teams.named(agent), rules.now())
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

  /** Everybody's of a team. */
  Uni<TeamSheets> ofTeam(String team, SheetDay day) {
    return teams
        .membersOf(team)
        .chain(
            members ->
                calls
                    .daysOf(members.stream().map(NamedAgent::agent).toList(), day.date())
                    .chain(days -> rows(members, days, day)))
        .map(rows -> TeamSheets.of(team, day, day.dueAt(config.sheetDue()), rows));
  }

  private Uni<List<TeamSheets.Row>> rows(
      List<NamedAgent> members, Map<AgentId, Calls.DayOfCalls> days, SheetDay day) {
    if (members.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return Uni.join()
        .all(members.stream().map(each -> row(each, days.get(each.agent()), day)).toList())
        .usingConcurrencyOf(READ_AT_ONCE)
        .andFailFast();
  }

  private Uni<TeamSheets.Row> row(
      NamedAgent agent, Calls.@Nullable DayOfCalls calls, SheetDay day) {
    return sheets
        .of(agent.agent(), day.date())
        .map(
            sheet -> {
              Instant changedAt = calls == null ? null : calls.changedAt();
              return new TeamSheets.Row(
                  agent.agent().value(),
                  agent.name(),
                  SheetStatus.of(sheet, day.dueAt(config.sheetDue()), day.now(), changedAt),
                  calls == null ? 0 : calls.calls());
            });
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
      Map<CustomerId, Seal> seals,
      boolean own) {
    Instant changedAt =
        calls.stream().map(KeptCall::changedAt).max(Comparator.naturalOrder()).orElse(null);
    SheetStatus standing =
        SheetStatus.of(state, day.dueAt(config.sheetDue()), day.now(), changedAt);
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
