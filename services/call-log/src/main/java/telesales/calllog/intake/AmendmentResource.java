package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import telesales.calllog.CallLogConfig;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.Words;
import telesales.calllog.domain.Call.Logged;
import telesales.contracts.CallId;
import telesales.contracts.calls.Amendment;
import telesales.edge.Caller;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;

/** What people know of a call and its dialer does not. */
@Path("/api/calls/{callId}/amendment")
@Produces(MediaType.APPLICATION_JSON)
class AmendmentResource {
  private final CallIntake intake;
  private final CallAccess access;
  private final CallViews views;
  private final PersonalData personalData;
  private final Caller caller;
  private final Clock clock;
  private final CallLogConfig config;

  AmendmentResource(
      CallIntake intake,
      CallAccess access,
      CallViews views,
      PersonalData personalData,
      Caller caller,
      Clock clock,
      CallLogConfig config) {
    this.intake = intake;
    this.access = access;
    this.views = views;
    this.personalData = personalData;
    this.caller = caller;
    this.clock = clock;
    this.config = config;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Say what the dialer does not know of a call: it replaces what people said before",
      description =
          "grade, wechatAdded, callbackAt, objection, question (open or answered) and words (note,"
              + " objection, answer, question). What is left out is as the dialer says.")
  @APIResponse(responseCode = "200", description = "The call as it is known now")
  @APIResponse(responseCode = "404", description = "No such call")
  public Uni<CallView> amend(@PathParam("callId") String callId, byte[] body) {
    if (!CallIds.isOurs(callId)) {
      throw ProblemException.notFound("no such call");
    }
    if (body.length > config.callBytes()) {
      throw CallResource.tooLarge(config.callBytes());
    }
    SaidOfCall said = new AmendmentReader(config.longestText()).read(body);
    var call = new CallId(callId);
    EventMeta meta = caller.meta();
    return access
        .maySee(call)
        .chain(logged -> sealed(said, logged))
        .chain(
            amendment -> intake.amend(call, amendment, new CommandContext(clock.instant(), meta)))
        .chain(state -> views.of(call, (Logged) state));
  }

  private Uni<Amendment> sealed(SaidOfCall said, Logged logged) {
    Words words = said.words();
    if (words == null || words.equals(Words.NONE)) {
      return Uni.createFrom().item(said.sealed(null));
    }
    return personalData
        .existingSealOf(logged.details().customer())
        .map(seal -> said.sealed(PersonalData.seal(seal.orElseThrow(() -> erased()), words)));
  }

  /** What is written of an erased customer could not be read by anybody. */
  private static ProblemException erased() {
    return new ProblemException(
        Problem.of(
            Response.Status.CONFLICT,
            "customer-erased",
            "the customer was erased: nothing can be written of this call"));
  }
}
