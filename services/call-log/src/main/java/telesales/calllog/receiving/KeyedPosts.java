package telesales.calllog.receiving;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import telesales.calllog.assembly.Became.Status;
import telesales.calllog.assembly.Receiving;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.formats.VicidialEvent;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/** Dialers that prove themselves with a key, be it in the address or as a password. */
@Path("/api/dialers/{dialer}")
@RolesAllowed(Role.DIALER)
@Produces(MediaType.APPLICATION_JSON)
class KeyedPosts {
  private final Receiving receiving;
  private final PostRequest request;

  KeyedPosts(Receiving receiving, PostRequest request) {
    this.receiving = receiving;
    this.request = request;
  }

  @GET
  @Path("/vicidial/{event}")
  @Operation(
      summary = "VICIdial's Start Call, No Agent Call and Dispo Call URLs",
      description = "event is start, no-agent or dispo; the key is the parameter key.")
  public Uni<RestResponse<Answer>> vicidial(
      @PathParam("dialer") String dialer, @PathParam("event") String event) {
    VicidialEvent which =
        Arrays.stream(VicidialEvent.values())
            .filter(each -> each.wireName().equals(event))
            .findFirst()
            .orElseThrow(() -> ProblemException.notFound("start, no-agent or dispo"));
    return take(dialer, PostFormat.VICIDIAL, which.post(request.query()));
  }

  @POST
  @Path("/freeswitch")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "A call's record as FreeSWITCH's mod_json_cdr posts it",
      description = "As JSON, as a form with cdr, or as base64; values percent-encoded or not.")
  public Uni<RestResponse<Answer>> freeswitch(
      @PathParam("dialer") String dialer, byte @Nullable [] body) {
    return take(dialer, PostFormat.FREESWITCH, request.checked(body));
  }

  @POST
  @Path("/asterisk")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "A call's record of Asterisk: the event Cdr as JSON or as a form")
  public Uni<RestResponse<Answer>> asterisk(
      @PathParam("dialer") String dialer, byte @Nullable [] body) {
    return take(dialer, PostFormat.ASTERISK, request.checked(body));
  }

  private Uni<RestResponse<Answer>> take(String dialer, PostFormat format, byte[] content) {
    return request
        .caller()
        .invoke(caller -> PostRequest.mustBe(caller, dialer))
        .chain(() -> receiving.take(dialer, format, content, PostRequest.meta(dialer)))
        .map(KeyedPosts::answer);
  }

  static RestResponse<Answer> answer(Receiving.Received received) {
    RestResponse.Status status =
        received.became().status() == Status.UNFINISHED
            ? RestResponse.Status.ACCEPTED
            : RestResponse.Status.OK;
    return RestResponse.status(status, Answer.of(received));
  }
}
