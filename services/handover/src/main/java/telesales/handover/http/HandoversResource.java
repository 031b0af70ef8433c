package telesales.handover.http;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import telesales.contracts.HandoverId;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;
import telesales.edge.Role;
import telesales.handover.HandoverView;

/** Interested leads on their way from agents to managers. */
@Path("/api/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class HandoversResource {
  private final Caller caller;
  private final Answers answers;

  HandoversResource(Caller caller, Answers answers) {
    this.caller = caller;
    this.answers = answers;
  }

  @GET
  @WithSession
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Handovers, the newest first",
      description =
          "Agents see the leads they won, managers what is offered to their team or was last. An"
              + " answer shows here within a second.")
  public Uni<HandoverPage> handovers(
      @QueryParam("status")
          @Parameter(description = "waiting, offered, accepted, returned or withdrawn")
          @Nullable String status,
      @QueryParam("team") @Parameter(description = "a team's id") @Nullable String team,
      @QueryParam("limit") @Parameter(description = "1 to 200; 50 if not said")
          @Nullable String limit,
      @QueryParam("after") @Parameter(description = "what the page before said as next")
          @Nullable String after) {
    HandoverQuery query = shown(HandoverQuery.read(status, team, limit, after));
    return query.find().map(rows -> HandoverPage.of(rows, query.limit()));
  }

  @GET
  @Path("{handover}")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "One handover")
  public Uni<HandoverView> handover(@PathParam("handover") String handover) {
    return answers.read(id(handover));
  }

  @POST
  @Path("{handover}/accept")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Take the lead over",
      description =
          "By the manager it is offered to; by directors and admins in place, under their own"
              + " name. Again by the same person: the same answer. Refused with 409: not-offered,"
              + " offered-to-another, already-taken, already-returned, withdrawn.")
  public Uni<HandoverView> accept(@PathParam("handover") String handover) {
    return answers.accept(id(handover));
  }

  @POST
  @Path("{handover}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Give the lead back to its agent, and say why",
      description =
          "By the manager it is offered to; by directors and admins in place. Again by the same"
              + " person with the same reason: the same answer. Refused with 409 as accepting is.")
  public Uni<HandoverView> giveBack(
      @PathParam("handover") String handover, @Nullable ReturnRequest request) {
    String reason = ReturnRequest.checked(request);
    return answers.giveBack(id(handover), reason);
  }

  private HandoverQuery shown(HandoverQuery query) {
    if (caller.is(Role.DIRECTOR) || caller.is(Role.ADMIN)) {
      return query;
    }
    query.team().ifPresent(caller::mustBelongTo);
    if (caller.is(Role.MANAGER)) {
      return query.ofTeam(
          caller.team().orElseThrow(() -> ProblemException.forbidden("you lead no team")));
    }
    return query.wonBy(caller.name());
  }

  private static HandoverId id(String handover) {
    return new HandoverId(QueryParameters.pathId("handover", handover));
  }
}
