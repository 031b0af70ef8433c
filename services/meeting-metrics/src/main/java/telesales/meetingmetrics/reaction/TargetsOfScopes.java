package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.Targets;
import telesales.meetingmetrics.agentday.domain.AgentDay;

/** The targets of days and their halves that some days may be judged by. */
final class TargetsOfScopes {
  private TargetsOfScopes() {}

  static Targets load(ConsumptionTransaction transaction, Collection<AgentDay> days, Teams teams) {
    Set<Scope> scopes = new HashSet<>();
    scopes.add(Scope.company());
    for (AgentDay day : days) {
      scopes.add(new Scope(Level.AGENT, day.agent().value()));
      var team = teams.teamOn(day);
      var department = teams.departmentOf(team);
      if (team != null) {
        scopes.add(new Scope(Level.TEAM, team.value()));
      }
      if (department != null) {
        scopes.add(new Scope(Level.DEPARTMENT, department.value()));
      }
    }
    var keys =
        Columns.of(scopes)
            .text(scope -> scope.level().wireName())
            .text(scope -> scope.id() == null ? "" : scope.id())
            .tuple();
    List<TargetSet> sets = new ArrayList<>();
    transaction.execute(Statements.TARGETS_OF_SCOPES, keys).forEach(row -> sets.add(target(row)));
    return Targets.of(sets);
  }

  private static TargetSet target(Row row) {
    Level level = named(Level.values(), Level::wireName, row.getString(2));
    return new TargetSet(
        named(Metric.values(), Metric::wireName, row.getString(0)),
        named(Period.values(), Period::wireName, row.getString(1)),
        new Scope(level, level == Level.COMPANY ? null : row.getString(3)),
        row.getLong(4),
        row.getLocalDate(5));
  }

  private static <T> T named(T[] values, Function<T, String> name, String wanted) {
    return Arrays.stream(values)
        .filter(each -> name.apply(each).equals(wanted))
        .findFirst()
        .orElseThrow();
  }
}
