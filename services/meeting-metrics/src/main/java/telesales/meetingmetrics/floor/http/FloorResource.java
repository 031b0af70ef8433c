package telesales.meetingmetrics.floor.http;

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
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.MeetingMetricsConfig.FloorLimits;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.domain.FloorCommand;
import telesales.meetingmetrics.floor.domain.FloorCommand.ArrangeFloor;
import telesales.meetingmetrics.floor.domain.FloorCommand.SetTeamTimeZone;
import telesales.meetingmetrics.floor.domain.FloorDecider;
import telesales.meetingmetrics.floor.domain.FloorHistory;
import telesales.meetingmetrics.floor.domain.FloorPlan;
import telesales.meetingmetrics.http.Days;

/** The floor: departments, teams, managers, agents, and the zone of its days. */
@Path("/api/floor")
@Tag(name = "floor")
@Produces(MediaType.APPLICATION_JSON)
public class FloorResource {
  private final Streams<FloorCommand, FloorHistory, FloorEvent> streams;
  private final CurrentFloor current;
  private final FloorLimits limits;
  private final Caller caller;
  private final Clock clock;

  FloorResource(
      PostgresEventStore store,
      EventStoreConfig events,
      MeetingMetricsConfig config,
      CurrentFloor current,
      Caller caller,
      Clock clock) {
    streams = new Streams<>(store, new FloorDecider(), FloorEvent.class, events.conflictAttempts());
    this.current = current;
    this.limits = config.floor();
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * How many things happened to the floor; none if it was so already.
   *
   * @param changes 0 or more
   */
  public record Arranged(int changes) {}

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "The floor as it was arranged last, in the shape in which it is put")
  public Uni<FloorView> get() {
    return current.get().map(floor -> FloorView.of(floor.plan(current.zone(floor))));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMIN, Role.DIRECTOR})
  @Operation(
      summary = "Arranges the whole floor; what differs from it as it is becomes events",
      description =
          "Up to 200 departments, 2000 teams and 20000 agents, unless configured otherwise."
              + " Ids: 1 to 100 letters, digits, dots, hyphens or underscores. Names: 1 to 100"
              + " characters. timezone: of the tz database; a team elsewhere has its own, in which all"
              + " of its days and times are reckoned. An agent is in one team. Whoever is new to the floor belongs to the"
              + " team since ever, unless effectiveFrom says otherwise.")
  public Uni<Arranged> put(
      @Parameter(
              description =
                  "The first day of those who join and the first day without those who leave;"
                      + " today in the floor's zone unless sent",
              example = "2026-03-02")
          @RestQuery
          @Nullable String effectiveFrom,
      @Nullable JsonNode body) {
    LocalDate from = Days.parameter("effectiveFrom", effectiveFrom).orElse(null);
    FloorPlan plan = new FloorReading(limits).read(body);
    return decide(new ArrangeFloor(plan, current.today(plan.zone()), from));
  }

  @PUT
  @Path("/teams/{team}/timezone")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMIN, Role.DIRECTOR})
  @Operation(
      summary = "Lets a team that sits elsewhere have days and hours by its own clock",
      description =
          "timezone: of the tz database, or null for the floor's. Its days gone by are reckoned"
              + " anew, too.")
  public Uni<Arranged> putZone(@RestPath String team, @Nullable JsonNode body) {
    ZoneId zone = new FloorReading(limits).teamZone(body);
    return current
        .get()
        .chain(
            floor -> {
              if (!floor.hasTeam(team)) {
                throw ProblemException.notFound("no such team on the floor");
              }
              return decide(new SetTeamTimeZone(new TeamId(team), zone));
            });
  }

  private Uni<Arranged> decide(FloorCommand command) {
    return streams
        .decide(CurrentFloor.STREAM, command, new CommandContext(clock.instant(), caller.meta()))
        .map(decided -> new Arranged(decided.events().size()));
  }
}
