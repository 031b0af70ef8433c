package telesales.calllog.numbers;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.KnownNumber;
import telesales.calllog.customers.PhoneNumbers;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/** One number: whether it may be called, and that it may not. */
@Path("/api/numbers/{number}")
class NumbersResource {
  private final PhoneNumbers numbers;
  private final Callability callability;
  private final DoNotCall doNotCall;
  private final Caller caller;
  private final Timer timer;

  NumbersResource(
      PhoneNumbers numbers,
      Callability callability,
      DoNotCall doNotCall,
      Caller caller,
      MeterRegistry metrics) {
    this.numbers = numbers;
    this.callability = callability;
    this.doNotCall = doNotCall;
    this.caller = caller;
    this.timer =
        Timer.builder("telesales.numbers.callable")
            .description("Telling whether a number may be called")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
  }

  @GET
  @Path("/callable")
  @RolesAllowed({Role.DIALER, Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Whether a number may be called now",
      description =
          "Not if it is on the do-not-call list, no numbering plan knows it, or it is not a"
              + " permitted hour where the customer may be.")
  public Uni<Callability.Answer> callable(@PathParam("number") String number) {
    Timer.Sample sample = Timer.start();
    return callability.of(known(number)).onTermination().invoke(() -> sample.stop(timer));
  }

  @PUT
  @Path("/do-not-call")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Put a number on the do-not-call list",
      description = "Takes effect at once; what is on the list already stays as it is.")
  public Uni<DoNotCall.Answer> block(@PathParam("number") String number, @Nullable Wish wish) {
    return doNotCall.block(
        known(number), Wish.checked(wish, doNotCall.longestNote()), caller.meta());
  }

  @DELETE
  @Path("/do-not-call")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "Take a number off the do-not-call list")
  public Uni<DoNotCall.Answer> unblock(
      @PathParam("number") String number,
      @Parameter(description = "why, in words") @QueryParam("note") @Nullable String note) {
    KnownNumber known = known(number);
    Wish.checkNote(note, doNotCall.longestNote());
    return doNotCall.unblock(known, note, caller.meta());
  }

  private KnownNumber known(String number) {
    return numbers.parse(number).orElseThrow(NumbersResource::noNumber);
  }

  static ProblemException noNumber() {
    return ProblemException.invalid(
        "number", "must be 3 to 15 digits, with + where the country is given");
  }
}
