package telesales.projection.rollup;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Scope.Level;
import telesales.edge.ProblemException;
import telesales.projection.BoardConfig;
import telesales.projection.board.Board;
import telesales.projection.board.TeamPeriod;
import telesales.projection.board.TeamPeriods;
import telesales.projection.overview.Scopes;

/** Answers with roll-ups, each from one snapshot of the tables. */
@ApplicationScoped
public class RollUps {
  private record Found(
      TeamPeriods.Reading reading, Optional<Board.Department> department, List<TeamPeriod> teams) {}

  private final TeamPeriods periods;
  private final BoardConfig config;

  RollUps(TeamPeriods periods, BoardConfig config) {
    this.periods = periods;
    this.config = config;
  }

  /** Fails with a problem if there is no such team or department. */
  public Uni<RollUp> read(RollUpQuestion question, @Nullable String seenBy) {
    return periods
        .read(
            question.period(),
            question.asOf(),
            question.level() == Level.TEAM ? question.id() : null,
            reading -> find(question, reading))
        // A month of many teams is more arithmetic than the threads that serve everybody should do.
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(found -> assemble(question, found).seenBy(seenBy));
  }

  private static Uni<Found> find(RollUpQuestion question, TeamPeriods.Reading reading) {
    if (question.level() == Level.TEAM) {
      return reading
          .teams(List.of(question.id()))
          .map(teams -> new Found(reading, Optional.empty(), teams));
    }
    var scopes = new Scopes(reading.connection(), question.asOf());
    String department = question.level() == Level.DEPARTMENT ? question.id() : null;
    return scopes
        .find(department)
        .chain(
            found ->
                scopes
                    .teams(department)
                    .chain(reading::teams)
                    .map(teams -> new Found(reading, found, teams)));
  }

  private RollUp assemble(RollUpQuestion question, Found found) {
    if (found.teams().isEmpty()) {
      throw ProblemException.notFound("this department has no team");
    }
    var assembly = new RollUpAssembly(found.reading(), found.teams(), config.currency());
    if (question.level() == Level.TEAM) {
      return assembly.ofTeam();
    }
    return found.department().map(assembly::ofDepartment).orElseGet(assembly::ofCompany);
  }
}
