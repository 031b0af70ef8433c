package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.intake.Fields;
import telesales.contracts.AgentId;
import telesales.edge.Caller;
import telesales.edge.QueryParameters;
import telesales.edge.Role;
import telesales.eventsourcing.store.EventMeta;

/** Call sheets: read, handed in, accepted and returned. */
@Path("/api/call-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "call sheets")
class SheetResource {
  private static final String DAY = "the agent's local day, as in 2026-11-21; today if absent";

  private final Sheets sheets;
  private final SheetReading reading;
  private final TeamReading teamReading;
  private final SheetAccess access;
  private final SheetDays days;
  private final Caller caller;
  private final CallLogConfig config;
  private final DueTimes dueTimes;

  SheetResource(
      Sheets sheets,
      SheetReading reading,
      TeamReading teamReading,
      SheetAccess access,
      SheetDays days,
      Caller caller,
      CallLogConfig config,
      DueTimes dueTimes) {
    this.sheets = sheets;
    this.reading = reading;
    this.teamReading = teamReading;
    this.access = access;
    this.days = days;
    this.caller = caller;
    this.config = config;
    this.dueTimes = dueTimes;
  }

  @GET
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Everybody's call sheets of one day: who handed in, who is late, who is missing")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<TeamSheets> team(
      @Parameter(description = "a team's id; your own if absent") @QueryParam("team")
          @Nullable String team,
      @Parameter(description = DAY) @QueryParam("date") @Nullable String date) {
    var parameters = new QueryParameters();
    String which = parameters.id("team", team).or(caller::team).orElse(null);
    if (which == null) {
      parameters.wrong("team", "say which team");
    }
    parameters.check();
    String wanted = String.valueOf(which);
    caller.mustBelongTo(wanted);
    return days.ofTeam(wanted, date).chain(day -> teamReading.ofTeam(wanted, day));
  }

  @GET
  @Path("{agent}")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "An agent's calls of one day, and where the sheet stands",
      description =
          "Numbers are whole for the agent who made the calls, and their last digits for everybody"
              + " else. Also as .csv, .xlsx and .pdf.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<Sheet> one(
      @PathParam("agent") String agent,
      @Parameter(description = DAY) @QueryParam("date") @Nullable String date) {
    AgentId whose = SheetAccess.agent(agent);
    return access.maySee(whose).chain(() -> read(whose, date, access.isOwn(whose)));
  }

  @POST
  @Path("{agent}/submit")
  @RolesAllowed(Role.AGENT)
  @Operation(
      summary = "Hand your call sheet in",
      description = "Again after it was returned; twice changes nothing.")
  public Uni<Sheet> submit(
      @PathParam("agent") String agent,
      @Parameter(description = DAY) @QueryParam("date") @Nullable String date) {
    AgentId whose = SheetAccess.agent(agent);
    access.mustBeOwn(whose);
    EventMeta meta = caller.meta();
    return days.of(whose, date)
        .chain(
            day -> {
              day.mustHaveBegun();
              return Uni.combine()
                  .all()
                  .unis(reading.count(whose, day), dueTimes.of(whose, day))
                  .asTuple()
                  .chain(both -> sheets.submit(whose, day, both.getItem1(), both.getItem2(), meta));
            })
        .chain(() -> read(whose, date, true));
  }

  @POST
  @Path("{agent}/accept")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "Accept a call sheet that was handed in")
  public Uni<Sheet> accept(
      @PathParam("agent") String agent,
      @Parameter(description = DAY) @QueryParam("date") @Nullable String date) {
    AgentId whose = SheetAccess.agent(agent);
    EventMeta meta = caller.meta();
    return access
        .mustLead(whose)
        .chain(() -> days.of(whose, date))
        .chain(day -> sheets.accept(whose, day, meta))
        .chain(() -> read(whose, date, false));
  }

  @POST
  @Path("{agent}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "Return a call sheet with a reason, to be handed in again")
  public Uni<Sheet> sendBack(
      @PathParam("agent") String agent,
      @Parameter(description = DAY) @QueryParam("date") @Nullable String date,
      byte[] body) {
    AgentId whose = SheetAccess.agent(agent);
    Fields fields = Fields.of(body);
    String reason = fields.requiredLines("reason", config.longestText()).orElse("");
    fields.check();
    EventMeta meta = caller.meta();
    return access
        .mustLead(whose)
        .chain(() -> days.of(whose, date))
        .chain(day -> sheets.sendBack(whose, day, reason, meta))
        .chain(() -> read(whose, date, false));
  }

  private Uni<Sheet> read(AgentId agent, @Nullable String date, boolean own) {
    return days.of(agent, date).chain(day -> reading.read(agent, day, own));
  }
}
