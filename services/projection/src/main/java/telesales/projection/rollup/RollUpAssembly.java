package telesales.projection.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telesales.contracts.meetings.Scope.Level;
import telesales.figures.Figures;
import telesales.projection.board.Board;
import telesales.projection.board.TeamPeriod;
import telesales.projection.board.TeamPeriods;

/** Puts a roll-up together from its teams' days, so that no figure has a second definition. */
final class RollUpAssembly {
  private static final Comparator<RollUp.Row> BEST_FIRST =
      Comparator.comparing((RollUp.Row row) -> row.sum().figures().effectiveCalls())
          .reversed()
          .thenComparing(RollUp.Row::name)
          .thenComparing(RollUp.Row::id);

  private final TeamPeriods.Reading reading;
  private final List<TeamPeriod> teams;
  private final String currency;

  RollUpAssembly(TeamPeriods.Reading reading, List<TeamPeriod> teams, String currency) {
    this.reading = reading;
    this.teams = teams;
    this.currency = currency;
  }

  RollUp ofTeam() {
    Board.Team team = teams.getFirst().team();
    return of(
        new RollUp.Scope(Level.TEAM, team.id(), team.name(), team.department()),
        part(Level.TEAM, team.id(), team.name(), teams).agents());
  }

  RollUp ofDepartment(Board.Department department) {
    return of(
        new RollUp.Scope(Level.DEPARTMENT, department.id(), department.name(), null),
        teams.stream().map(this::team).toList());
  }

  RollUp ofCompany() {
    Map<String, List<TeamPeriod>> departments = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (TeamPeriod team : teams) {
      Board.Department department = team.team().department();
      if (department == null) {
        parts.add(team(team));
      } else {
        departments.computeIfAbsent(department.id(), _ -> new ArrayList<>()).add(team);
      }
    }
    departments.forEach(
        (id, of) -> {
          Board.Department department = of.getFirst().team().department();
          String name = department == null ? id : department.name();
          parts.add(part(Level.DEPARTMENT, id, name, of));
        });
    return of(new RollUp.Scope(Level.COMPANY, null, null, null), parts);
  }

  private RollUp of(RollUp.Scope scope, List<Part> parts) {
    Part whole = part(scope.level(), "", "", teams);
    return new RollUp(
        scope,
        RollUp.Span.of(reading.period()),
        reading.day(),
        RollUp.Span.of(reading.period().before()),
        reading.zone().getId(),
        reading.asOf(),
        reading.now(),
        whole.updatedAt(),
        currency,
        whole.sum(),
        whole.days(),
        rows(parts));
  }

  private static List<RollUp.Row> rows(List<Part> parts) {
    List<RollUp.Row> sorted =
        parts.stream()
            .map(each -> row(each, 0))
            .filter(RollUpAssembly::isShown)
            .sorted(BEST_FIRST)
            .toList();
    List<RollUp.Row> ranked = new ArrayList<>();
    for (RollUp.Row row : sorted) {
      int rank = ranked.size() + 1;
      if (!ranked.isEmpty() && isEqual(row, ranked.getLast())) {
        rank = ranked.getLast().rank();
      }
      ranked.add(new RollUp.Row(row.level(), row.id(), row.name(), rank, row.sum(), row.days()));
    }
    return List.copyOf(ranked);
  }

  private static boolean isEqual(RollUp.Row one, RollUp.Row other) {
    return one.sum().figures().effectiveCalls() == other.sum().figures().effectiveCalls();
  }

  private static RollUp.Row row(Part part, int rank) {
    return new RollUp.Row(
        part.level(), part.id(), part.name(), rank, part.sum(), part.daysWithFigures());
  }

  /** Figures of agents without a team are not hidden, but where there are none there is no row. */
  private static boolean isShown(RollUp.Row row) {
    return !row.id().equals(Board.UNASSIGNED)
        || !row.sum().figures().equals(Figures.NONE)
        || !row.sum().before().equals(Figures.NONE);
  }

  private Part team(TeamPeriod team) {
    return part(Level.TEAM, team.team().id(), team.team().name(), List.of(team));
  }

  private Part part(Level level, String id, String name, List<TeamPeriod> of) {
    return new Part(level, id, name, reading.period(), reading.day(), of, null);
  }
}
