package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import telesales.calllog.CallLogConfig;
import telesales.calllog.domain.CallDecider;
import telesales.contracts.CallId;
import telesales.contracts.calls.CallSource;
import telesales.edge.Caller;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.decider.CommandRejected;

/** Calls, one at a time. */
@Path("/api/calls")
@Produces(MediaType.APPLICATION_JSON)
class CallResource {
  private final CallIntake intake;
  private final CallAccess access;
  private final CallViews views;
  private final Caller caller;
  private final CallLogConfig config;

  CallResource(
      CallIntake intake, CallAccess access, CallViews views, Caller caller, CallLogConfig config) {
    this.intake = intake;
    this.access = access;
    this.views = views;
    this.caller = caller;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.DIALER)
  @Operation(
      summary = "Report one call",
      description =
          "Answered once the call is durable. The same call again answers 200 and changes nothing; the same callId with other"
              + " content answers 409: PUT /api/calls/{callId} corrects.")
  @APIResponse(responseCode = "201", description = "Taken in")
  @APIResponse(responseCode = "200", description = "Taken in before; nothing changed")
  @APIResponse(responseCode = "409", description = "Reported before with other content")
  public Uni<RestResponse<TakenCall>> log(byte[] body) {
    checkSize(body);
    return intake
        .log(body, caller.name(), caller.meta())
        .map(taken -> answer(taken))
        .onFailure()
        .transform(CallResource::withWayOut);
  }

  @PUT
  @Path("/{callId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.DIALER, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Correct a call: the body replaces what is known of it",
      description =
          "callId is ours, or for a dialer its own. Dialers correct the calls they reported, managers those of their team.")
  @APIResponse(responseCode = "200", description = "Corrected, or already so")
  @APIResponse(responseCode = "404", description = "No such call")
  public Uni<TakenCall> correct(@PathParam("callId") String callId, byte[] body) {
    checkSize(body);
    CallId call = callOf(callId);
    String dialerCallId = CallIds.isOurs(callId) ? null : callId;
    return access
        .mayChange(call)
        .chain(logged -> intake.correct(call, logged.source(), dialerCallId, body, caller.meta()))
        .map(TakenCall::of);
  }

  @GET
  @Path("/{callId}")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "One call as it is known now, with its number masked")
  @APIResponse(responseCode = "404", description = "No such call")
  public Uni<CallView> one(@PathParam("callId") String callId) {
    CallId call = callOf(callId);
    return access.maySee(call).chain(logged -> views.of(call, logged));
  }

  private CallId callOf(String callId) {
    if (CallIds.isOurs(callId)) {
      return new CallId(callId);
    }
    if (caller.is(Role.DIALER)) {
      return CallIds.of(new CallSource(caller.name(), callId));
    }
    throw ProblemException.notFound("no such call");
  }

  private void checkSize(byte[] body) {
    if (body.length > config.callBytes()) {
      throw tooLarge(config.callBytes());
    }
  }

  private static RestResponse<TakenCall> answer(CallIntake.Taken taken) {
    return taken.replay()
        ? RestResponse.ok(TakenCall.of(taken))
        : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, TakenCall.of(taken))
            .location(URI.create("/api/calls/" + taken.call().value()))
            .build();
  }

  static ProblemException tooLarge(int most) {
    return new ProblemException(
        Problem.of(
            Response.Status.REQUEST_ENTITY_TOO_LARGE,
            "body-too-large",
            "body: one call has at most " + most + " bytes",
            List.of(new Problem.FieldError("body", "too large"))));
  }

  /** Who is refused for reporting a call differently is told how to correct it. */
  static Throwable withWayOut(Throwable failure) {
    return failure instanceof CommandRejected rejected
            && CallDecider.LOGGED_DIFFERENTLY.equals(rejected.code())
        ? new ProblemException(
            Problem.of(
                Response.Status.CONFLICT,
                rejected.code(),
                rejected.getMessage() + "; to correct it, PUT /api/calls/{callId}"))
        : failure;
  }
}
