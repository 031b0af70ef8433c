package telesales.meetingmetrics.targets.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.eventsourcing.command.CommandContext;
import telesales.figures.Targets;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.floor.http.ScopeReading;
import telesales.meetingmetrics.http.Days;
import telesales.meetingmetrics.targets.CurrentTargets;
import telesales.meetingmetrics.targets.domain.TargetCommand.SetTarget;

/** What agents are to reach. */
@Path("/api/targets")
@Tag(name = "targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetsResource {
  private final CurrentTargets targets;
  private final CurrentFloor currentFloor;
  private final Caller caller;
  private final Clock clock;

  TargetsResource(CurrentTargets targets, CurrentFloor currentFloor, Caller caller, Clock clock) {
    this.targets = targets;
    this.currentFloor = currentFloor;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "The targets that hold on a day, of each metric, period and scope one",
      description =
          "For an agent the narrowest holds: agent, team, department, company. A week or month is"
              + " judged by what held when it began. Agents see what concerns them, managers what"
              + " concerns their team.")
  public Uni<TargetView.OfDay> get(
      @Parameter(
              description = "Today in the zone of the asker's team unless sent",
              example = "2026-03-02")
          @RestQuery
          @Nullable String date) {
    Optional<LocalDate> asked = Days.parameter("date", date);
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), targets.get())
        .asTuple()
        .map(both -> view(both.getItem1(), both.getItem2(), asked));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Sets a target from a day on",
      description =
          "Figure: 0 to 1,000,000, of money in minor units of the currency (fen, cents) and to"
              + " 100,000,000,000; 0 asks for nothing, and lifts a wider target. effectiveFrom:"
              + " today in the zone of the sender's team unless sent. A manager sets targets for the own team"
              + " and its agents.")
  public Uni<TargetView> put(@Nullable JsonNode body) {
    return currentFloor.get().chain(floor -> put(floor, body));
  }

  private Uni<TargetView> put(Floor floor, @Nullable JsonNode body) {
    LocalDate today = currentFloor.today(floor, caller.team());
    TargetSet target = new TargetReading().read(body, today);
    new TargetsOf(caller, floor, today).mustBeAllowedToSet(target.scope());
    ScopeReading.mustBeOn(floor, target.scope(), ScopeReading.ID);
    return targets
        .decide(new SetTarget(target), new CommandContext(clock.instant(), caller.meta()))
        .replaceWith(TargetView.of(target));
  }

  private TargetView.OfDay view(Floor floor, Targets all, Optional<LocalDate> asked) {
    LocalDate day = asked.orElseGet(() -> currentFloor.today(floor, caller.team()));
    var visible = new TargetsOf(caller, floor, day);
    return new TargetView.OfDay(
        day,
        all.holdingOn(day).stream()
            .filter(set -> visible.maySee(set.scope()))
            .map(TargetView::of)
            .toList());
  }
}
