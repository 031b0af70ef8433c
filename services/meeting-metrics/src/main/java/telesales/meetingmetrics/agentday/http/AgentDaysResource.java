package telesales.meetingmetrics.agentday.http;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.figures.Targets;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.agentday.domain.DayFigures;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.http.Days;
import telesales.meetingmetrics.targets.CurrentTargets;

/** What an agent did on a day, and what of the targets it attained. */
@Path("/api/agent-days")
@Tag(name = "agent days")
@Produces(MediaType.APPLICATION_JSON)
public class AgentDaysResource {
  private static final int LONGEST_ID = 200;

  private final CurrentFloor currentFloor;
  private final CurrentTargets currentTargets;
  private final Caller caller;

  AgentDaysResource(CurrentFloor currentFloor, CurrentTargets currentTargets, Caller caller) {
    this.currentFloor = currentFloor;
    this.currentTargets = currentTargets;
    this.caller = caller;
  }

  @GET
  @Path("/{agent}")
  @WithSession
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "The figures of an agent's local day and of its halves, against their targets",
      description =
          "Counts, and seconds of talk; the morning ends at the noon meeting of the agent's team. Agents see"
              + " their own days, managers those of their team's agents.")
  public Uni<AgentDayView> get(
      @RestPath String agent,
      @Parameter(
              description = "Today in the zone of the agent's team unless sent",
              example = "2026-03-02")
          @RestQuery
          @Nullable String date) {
    Optional<LocalDate> asked = Days.parameter("date", date);
    AgentId id = idOf(agent);
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), currentTargets.get())
        .asTuple()
        .chain(
            both -> {
              Floor floor = both.getItem1();
              LocalDate today = currentFloor.today(floor, id);
              var day = new AgentDay(id, asked.orElse(today));
              mustBeAllowedToSee(day, today, floor);
              return view(day, floor, both.getItem2());
            });
  }

  private Uni<AgentDayView> view(AgentDay day, Floor floor, Targets targets) {
    String agent = day.agent().value();
    return AgentDayRow.of(agent, day.date())
        .chain(
            halves -> {
              if (halves.isEmpty() && !floor.knows(day.agent())) {
                throw noSuchAgent();
              }
              DayFigures figures = AgentDayRow.figures(halves);
              return TargetReachedRow.of(agent, day.date())
                  .map(reached -> AgentDayView.of(day, floor, targets, figures, reached));
            });
  }

  private void mustBeAllowedToSee(AgentDay day, LocalDate today, Floor floor) {
    boolean allowed =
        caller.is(Role.ADMIN)
            || caller.is(Role.DIRECTOR)
            || caller.name().equals(day.agent().value())
            || (caller.is(Role.MANAGER)
                && (isInOwnTeam(day.agent(), day.date(), floor)
                    || isInOwnTeam(day.agent(), today, floor)));
    if (!allowed) {
      throw ProblemException.forbidden("this is neither your day nor that of your team's agent");
    }
  }

  private boolean isInOwnTeam(AgentId agent, LocalDate date, Floor floor) {
    return floor.teamOn(date, agent).map(TeamId::value).filter(caller::belongsTo).isPresent();
  }

  /**
   * Dialers may name agents more freely than the floor does; what nobody can be is not looked up.
   */
  private static AgentId idOf(String agent) {
    boolean possible =
        !agent.isBlank()
            && agent.length() <= LONGEST_ID
            && agent.codePoints().noneMatch(Character::isISOControl);
    if (!possible) {
      throw noSuchAgent();
    }
    return new AgentId(agent);
  }

  private static ProblemException noSuchAgent() {
    return ProblemException.notFound("no such agent, neither on the floor nor in any call");
  }
}
