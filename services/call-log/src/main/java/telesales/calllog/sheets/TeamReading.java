package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.calllog.calls.Calls;
import telesales.calllog.floor.NamedAgent;
import telesales.calllog.floor.Teams;
import telesales.contracts.AgentId;

/** Where the call sheets of a team stand. */
@ApplicationScoped
class TeamReading {
  private static final int READ_AT_ONCE = 8;

  private final Sheets sheets;
  private final Calls calls;
  private final Teams teams;
  private final DueTimes dueTimes;

  TeamReading(Sheets sheets, Calls calls, Teams teams, DueTimes dueTimes) {
    this.sheets = sheets;
    this.calls = calls;
    this.teams = teams;
    this.dueTimes = dueTimes;
  }

  /** Everybody's of a team. */
  Uni<TeamSheets> ofTeam(String team, SheetDay day) {
    return dueTimes
        .of(team, day)
        .chain(
            dueAt ->
                teams
                    .membersOf(team)
                    .chain(members -> rows(members, day, dueAt))
                    .map(rows -> TeamSheets.of(team, day, dueAt, rows)));
  }

  private Uni<List<TeamSheets.Row>> rows(List<NamedAgent> members, SheetDay day, Instant dueAt) {
    return calls
        .daysOf(members.stream().map(NamedAgent::agent).toList(), day.date())
        .chain(days -> rows(members, days, day, dueAt));
  }

  private Uni<List<TeamSheets.Row>> rows(
      List<NamedAgent> members, Map<AgentId, Calls.DayOfCalls> days, SheetDay day, Instant dueAt) {
    if (members.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return Uni.join()
        .all(members.stream().map(each -> row(each, days.get(each.agent()), day, dueAt)).toList())
        .usingConcurrencyOf(READ_AT_ONCE)
        .andFailFast();
  }

  private Uni<TeamSheets.Row> row(
      NamedAgent agent, Calls.@Nullable DayOfCalls calls, SheetDay day, Instant dueAt) {
    return sheets
        .of(agent.agent(), day.date())
        .map(
            sheet -> {
              Instant changedAt = calls == null ? null : calls.changedAt();
              return new TeamSheets.Row(
                  agent.agent().value(),
                  agent.name(),
                  SheetStatus.of(sheet, dueAt, day.now(), changedAt),
                  calls == null ? 0 : calls.calls());
            });
  }
}
