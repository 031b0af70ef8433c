package telesales.leadscoring.http;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import telesales.contracts.LeadId;
import telesales.contracts.leads.LeadEvent;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.wire.EventJson;
import telesales.leadscoring.LeadStreams;

/** Leads by how likely they are to buy: agents see their own, managers their team's. */
@Path("/api/leads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "Leads")
public class LeadsResource {
  private final Caller caller;
  private final LeadAccess access;
  private final PostgresEventStore store;
  private final Clock clock;

  LeadsResource(Caller caller, LeadAccess access, PostgresEventStore store, Clock clock) {
    this.caller = caller;
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @GET
  @WithSession
  @Operation(
      summary = "Leads, the highest score first",
      description = "Scores change: a lead may be met twice or missed between two pages.")
  public Uni<LeadPage> leads(
      @QueryParam("owner") @Parameter(description = "an agent's id") @Nullable String owner,
      @QueryParam("grade") @Parameter(description = "A, B, C or D") @Nullable String grade,
      @QueryParam("minScore") @Parameter(description = "in percent, 0 to 100; 0 if not said")
          @Nullable String minScore,
      @QueryParam("limit") @Parameter(description = "1 to 200; 50 if not said")
          @Nullable String limit,
      @QueryParam("after") @Parameter(description = "what the page before said as next")
          @Nullable String after) {
    LeadQuery query = LeadQuery.read(owner, grade, minScore, limit, after);
    return found(query).map(rows -> LeadPage.of(rows, query.limit()));
  }

  @GET
  @Path("{lead}")
  @WithSession
  @Operation(
      summary = "One lead, with each change of its grade and score, its visits, deals and payments")
  public Uni<LeadDetails> lead(@PathParam("lead") String lead) {
    return access
        .lead(lead)
        .chain(row -> history(row.leadId).map(events -> LeadDetails.of(row, events)));
  }

  private Uni<List<LeadRow>> found(LeadQuery query) {
    if (access.seesAll()) {
      return query.all();
    }
    if (caller.is(Role.MANAGER)) {
      String team = access.ownTeam();
      return FloorRow.today(clock).chain(today -> query.ofTeam(team, today));
    }
    if (query.owner().filter(owner -> !owner.equals(caller.name())).isPresent()) {
      throw ProblemException.forbidden("these are another agent's leads");
    }
    return query.ownedBy(caller.name()).all();
  }

  private Uni<List<LeadEvent>> history(String lead) {
    return store
        .read(LeadStreams.of(new LeadId(lead)))
        .map(events -> events.stream().map(LeadsResource::read).toList());
  }

  private static LeadEvent read(StoredEvent stored) {
    return EventJson.kept(stored.wireName(), stored.data(), LeadEvent.class);
  }
}
