package telesales.leadscoring.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.eventsourcing.store.EventMeta;
import telesales.leadscoring.LeadScoringConfig;
import telesales.leadscoring.domain.DealCommand.RecordDeal;
import telesales.leadscoring.domain.DealCommand.RecordPayment;
import telesales.leadscoring.domain.DealCommand.WithdrawDeal;
import telesales.leadscoring.domain.DealCommand.WithdrawPayment;

/** Signed contracts and the money received on them, of one's own leads or of the team's. */
@Path("/api/leads/{lead}/deals/{deal}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "Deals")
public class DealsResource {
  private final LeadAccess access;
  private final LeadResults results;
  private final LeadScoringConfig config;
  private final Caller caller;
  private final Clock clock;

  DealsResource(
      LeadAccess access,
      LeadResults results,
      LeadScoringConfig config,
      Caller caller,
      Clock clock) {
    this.access = access;
    this.results = results;
    this.config = config;
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @WithSession
  @Operation(
      summary = "Record a signed contract",
      description =
          "at: when it was signed, with offset; amount: decimal, as a text; currency: the"
              + " company's; agent: for whom it counts, the lead's owner unless sent; call: the one"
              + " it was sold in, the lead's latest until then that ended in a sale and has no deal"
              + " yet unless sent. The deal's id is yours: the same sent again is the same deal. To"
              + " correct a deal, withdraw it and record it under another id.")
  @APIResponse(
      responseCode = "201",
      description = "It is recorded",
      content = @Content(schema = @Schema(implementation = DealView.class)))
  @APIResponse(responseCode = "200", description = "It was recorded before")
  @APIResponse(responseCode = "404", description = "There is no such lead")
  @APIResponse(responseCode = "409", description = "The id, or the call, has another deal")
  public Uni<Response> put(
      @PathParam("lead") String lead, @PathParam("deal") String deal, byte[] body)
      throws JsonProcessingException {
    var id = new DealId(LeadResults.clientId("deal", deal));
    var sent = new ResultReading(body, config, clock.instant());
    String agent = sent.id("agent");
    Instant at = sent.at("at");
    Money amount = sent.money();
    String call = sent.id("call");
    sent.check();
    EventMeta meta = caller.meta();
    return access
        .lead(lead)
        .chain(row -> access.creditedAgent(row, agent))
        .map(
            credited ->
                new RecordDeal(
                    new LeadId(lead),
                    id,
                    new AgentId(credited),
                    at,
                    amount,
                    call == null ? null : new CallId(call),
                    config.mostResults()))
        .chain(command -> results.record(command, meta, known -> DealView.of(id, known.results())));
  }

  @DELETE
  @WithSession
  @Operation(summary = "Withdraw a deal that was recorded by mistake, once it has no payments")
  @APIResponse(responseCode = "204", description = "It is withdrawn")
  @APIResponse(responseCode = "404", description = "There is no such lead or deal")
  @APIResponse(responseCode = "409", description = "It has payments")
  public Uni<Response> delete(@PathParam("lead") String lead, @PathParam("deal") String deal) {
    var id = new DealId(LeadResults.clientId("deal", deal));
    EventMeta meta = caller.meta();
    return access
        .lead(lead)
        .chain(_ -> results.withdraw(new WithdrawDeal(new LeadId(lead), id), meta));
  }

  @PUT
  @Path("payments/{payment}")
  @Consumes(MediaType.APPLICATION_JSON)
  @WithSession
  @Operation(
      summary = "Record money received on a contract",
      description =
          "at: when it was received, with offset; amount: decimal, as a text; currency: the deal's."
              + " It counts for the deal's agent. The payment's id is yours: the same sent again is"
              + " the same payment. To correct a payment, withdraw it and record it under another"
              + " id.")
  @APIResponse(
      responseCode = "201",
      description = "It is recorded; the deal with all its payments",
      content = @Content(schema = @Schema(implementation = DealView.class)))
  @APIResponse(responseCode = "200", description = "It was recorded before")
  @APIResponse(responseCode = "404", description = "There is no such lead or deal")
  @APIResponse(responseCode = "409", description = "The id was used for another payment")
  public Uni<Response> putPayment(
      @PathParam("lead") String lead,
      @PathParam("deal") String deal,
      @PathParam("payment") String payment,
      byte[] body)
      throws JsonProcessingException {
    var id = new DealId(LeadResults.clientId("deal", deal));
    var paymentId = new PaymentId(LeadResults.clientId("payment", payment));
    var sent = new ResultReading(body, config, clock.instant());
    Instant at = sent.at("at");
    Money amount = sent.money();
    sent.check();
    var command =
        new RecordPayment(new LeadId(lead), id, paymentId, at, amount, config.mostResults());
    EventMeta meta = caller.meta();
    return access
        .lead(lead)
        .chain(_ -> results.record(command, meta, known -> DealView.of(id, known.results())));
  }

  @DELETE
  @Path("payments/{payment}")
  @WithSession
  @Operation(summary = "Withdraw a payment that was recorded by mistake")
  @APIResponse(responseCode = "204", description = "It is withdrawn")
  @APIResponse(responseCode = "404", description = "There is no such lead, deal or payment")
  public Uni<Response> deletePayment(
      @PathParam("lead") String lead,
      @PathParam("deal") String deal,
      @PathParam("payment") String payment) {
    var id = new DealId(LeadResults.clientId("deal", deal));
    var paymentId = new PaymentId(LeadResults.clientId("payment", payment));
    EventMeta meta = caller.meta();
    return access
        .lead(lead)
        .chain(_ -> results.withdraw(new WithdrawPayment(new LeadId(lead), id, paymentId), meta));
  }
}
