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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telesales.contracts.AgentId;
import telesales.contracts.LeadId;
import telesales.contracts.VisitId;
import telesales.contracts.leads.VisitKind;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.eventsourcing.store.EventMeta;
import telesales.leadscoring.LeadScoringConfig;
import telesales.leadscoring.domain.VisitCommand.RecordVisit;
import telesales.leadscoring.domain.VisitCommand.WithdrawVisit;

/** Visits: agents record those of their leads, managers those of their team's. */
@Path("/api/leads/{lead}/visits/{visit}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "Visits")
public class VisitsResource {
  private final LeadAccess access;
  private final LeadResults results;
  private final LeadScoringConfig config;
  private final Caller caller;
  private final Clock clock;

  VisitsResource(
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
      summary = "Record that the customer came, or was called upon",
      description =
          "kind: came or called-upon; at: when, with offset; agent: for whom it counts, the lead's"
              + " owner unless sent. The visit's id is yours: the same sent again is the same"
              + " visit. To correct a visit, withdraw it and record it under another id.")
  @APIResponse(
      responseCode = "201",
      description = "It is recorded",
      content = @Content(schema = @Schema(implementation = VisitView.class)))
  @APIResponse(responseCode = "200", description = "It was recorded before")
  @APIResponse(responseCode = "404", description = "There is no such lead")
  @APIResponse(responseCode = "409", description = "The id was used for another visit")
  public Uni<Response> put(
      @PathParam("lead") String lead, @PathParam("visit") String visit, byte[] body)
      throws JsonProcessingException {
    var id = new VisitId(LeadResults.clientId("visit", visit));
    var sent = new ResultReading(body, config, clock.instant());
    String agent = sent.id("agent");
    Instant at = sent.at("at");
    VisitKind kind = sent.oneOf("kind", VisitKind.values(), VisitKind::wireName);
    sent.check();
    EventMeta meta = caller.meta();
    return access
        .lead(lead)
        .chain(row -> access.creditedAgent(row, agent))
        .map(
            credited ->
                new RecordVisit(
                    new LeadId(lead), id, new AgentId(credited), at, kind, config.mostResults()))
        .chain(
            command ->
                results.record(
                    command,
                    meta,
                    known ->
                        VisitView.of(Objects.requireNonNull(known.results().visits().get(id)))));
  }

  @DELETE
  @WithSession
  @Operation(summary = "Withdraw a visit that was recorded by mistake")
  @APIResponse(responseCode = "204", description = "It is withdrawn")
  @APIResponse(responseCode = "404", description = "There is no such lead or visit")
  public Uni<Response> delete(@PathParam("lead") String lead, @PathParam("visit") String visit) {
    var id = new VisitId(LeadResults.clientId("visit", visit));
    EventMeta meta = caller.meta();
    return access
        .lead(lead)
        .chain(_ -> results.withdraw(new WithdrawVisit(new LeadId(lead), id), meta));
  }
}
