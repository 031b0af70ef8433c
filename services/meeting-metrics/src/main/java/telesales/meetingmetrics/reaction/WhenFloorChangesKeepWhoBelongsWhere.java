package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import telesales.contracts.AgentId;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.FloorZones;
import telesales.figures.Membership;
import telesales.meetingmetrics.floor.domain.Memberships;

/** Keeps which agents belong to which team, and which teams to which department. */
final class WhenFloorChangesKeepWhoBelongsWhere {
  private record Row(String agent, Membership membership) {}

  private final ConsumptionTransaction transaction;
  private final DaysToJudge toJudge;
  private final DaysToJudge toReckon;

  /**
   * @param toReckon days whose hours, and whose clocks, are another team's now
   */
  WhenFloorChangesKeepWhoBelongsWhere(
      ConsumptionTransaction transaction, DaysToJudge toJudge, DaysToJudge toReckon) {
    this.transaction = transaction;
    this.toJudge = toJudge;
    this.toReckon = toReckon;
  }

  void react(List<ReceivedEvent> events) {
    keepMemberships(events);
    keepTeams(events);
  }

  private void keepMemberships(List<ReceivedEvent> events) {
    SortedSet<String> agents = new TreeSet<>();
    for (ReceivedEvent each : events) {
      switch (each.event().orElse(null)) {
        case AgentJoinedTeam(var agent, _, var from) -> judge(agents, agent, from, each);
        case AgentLeftTeam(var agent, _, var until) -> judge(agents, agent, until, each);
        case null, default -> {}
      }
    }
    if (agents.isEmpty()) {
      return;
    }
    Memberships memberships = Teams.load(transaction, agents).memberships();
    for (ReceivedEvent each : events) {
      switch (each.event().orElse(null)) {
        case AgentJoinedTeam joined -> memberships.take(joined);
        case AgentLeftTeam left -> memberships.take(left);
        case null, default -> {}
      }
    }
    List<Row> rows = new ArrayList<>();
    agents.forEach(
        agent ->
            memberships.of(new AgentId(agent)).forEach(each -> rows.add(new Row(agent, each))));
    transaction.execute(
        Statements.KEEP_MEMBERSHIPS,
        Columns.of(rows)
            .text(Row::agent)
            .text(row -> row.membership().team().value())
            .day(row -> row.membership().from())
            .day(row -> row.membership().until())
            .tuple());
  }

  private void judge(
      SortedSet<String> agents, AgentId agent, LocalDate since, ReceivedEvent cause) {
    agents.add(agent.value());
    changed(since, List.of(agent.value()), cause);
  }

  /** A dissolved team stays: its days were measured by its targets, and still are. */
  private void keepTeams(List<ReceivedEvent> events) {
    SortedMap<String, String> departments = new TreeMap<>();
    ReceivedEvent cause = events.getFirst();
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof TeamNamed(var team, var department, _)) {
        departments.put(team.value(), department.value());
        cause = each;
      }
    }
    if (departments.isEmpty()) {
      return;
    }
    String[] teams = departments.keySet().toArray(String[]::new);
    transaction.execute(
        Statements.KEEP_TEAMS, Tuple.of(teams, departments.values().toArray(String[]::new)));
    List<String> members = new ArrayList<>();
    transaction
        .execute(Statements.AGENTS_OF_TEAMS, Tuple.of(teams))
        .forEach(row -> members.add(row.getString(0)));
    if (!members.isEmpty()) {
      changed(LocalDate.EPOCH, members, cause);
    }
  }

  private void changed(LocalDate since, List<String> agents, ReceivedEvent cause) {
    toJudge.addAllSince(since, agents, cause);
    // On clocks behind those of the floor, the day before has not ended when another team's begins.
    toReckon.addAllSince(since.minusDays(FloorZones.DAYS_AROUND), agents, cause);
  }
}
