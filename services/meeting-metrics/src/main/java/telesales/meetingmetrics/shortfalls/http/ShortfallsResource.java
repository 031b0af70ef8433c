package telesales.meetingmetrics.shortfalls.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ShortfallEvent;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.MeetingMetricsConfig.ShortfallLimits;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.http.Days;
import telesales.meetingmetrics.http.PathIds;
import telesales.meetingmetrics.shortfalls.EveningMeetings;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.ExplainShortfall;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.Said;
import telesales.meetingmetrics.shortfalls.domain.ShortfallCommand.WithdrawExplanation;
import telesales.meetingmetrics.shortfalls.domain.ShortfallDecider;
import telesales.meetingmetrics.shortfalls.domain.ShortfallsOfDay;

/** Why targets were missed. Who missed which is what the projection knows. */
@Path("/api/shortfalls")
@Tag(name = "shortfalls")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
public class ShortfallsResource {
  private static final String DATE = "date";

  private final PostgresEventStore store;
  private final EventStoreConfig events;
  private final CurrentFloor currentFloor;
  private final EveningMeetings eveningMeetings;
  private final ShortfallLimits limits;
  private final Caller caller;
  private final Clock clock;

  ShortfallsResource(
      PostgresEventStore store,
      EventStoreConfig events,
      CurrentFloor currentFloor,
      EveningMeetings eveningMeetings,
      MeetingMetricsConfig config,
      Caller caller,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.currentFloor = currentFloor;
    this.eveningMeetings = eveningMeetings;
    this.limits = config.shortfalls();
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/reasons")
  @Operation(summary = "The reasons to choose from, in both languages")
  public ShortfallView.Reasons reasons() {
    return new ShortfallView.Reasons(limits.reasons());
  }

  @PUT
  @Path("/{team}/{date}/{agent}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Says why an agent misses targets of a day",
      description =
          "As {\"reason\": \"system-trouble\"}, one of the list, or in words of up to 500 characters"
              + " without numbers of customers, or both. Agents say it of themselves, until the"
              + " evening meeting is over; their manager also later, which is marked. Of today, or"
              + " of the 31 days before unless configured otherwise.")
  public Uni<ShortfallView> explain(
      @RestPath String team,
      @RestPath String date,
      @RestPath String agent,
      @Nullable JsonNode body) {
    Which which = which(team, date, agent);
    ShortfallReading sent = ShortfallReading.of(body, limits);
    return said(which)
        .chain(
            said ->
                decide(
                    which, new ExplainShortfall(which.agent(), sent.reason(), sent.words(), said)))
        .map(day -> ShortfallView.of(day.of(which.agent()).orElseThrow()));
  }

  @DELETE
  @Path("/{team}/{date}/{agent}")
  @Operation(
      summary = "Takes back why an agent missed targets of a day",
      description = "By the same people and in the same time as it is said.")
  public Uni<Void> withdraw(@RestPath String team, @RestPath String date, @RestPath String agent) {
    Which which = which(team, date, agent);
    return said(which)
        .chain(said -> decide(which, new WithdrawExplanation(which.agent(), said)))
        .replaceWithVoid();
  }

  private record Which(TeamId team, LocalDate date, AgentId agent) {
    StreamId stream() {
      return new StreamId("shortfalls-%s-%s".formatted(team, date));
    }
  }

  private Which which(String team, String date, String agent) {
    String known = PathIds.known(team, "team");
    caller.mustBelongTo(known);
    String whose = PathIds.known(agent, "agent");
    if (caller.is(Role.AGENT) && !caller.name().equals(whose)) {
      throw ProblemException.forbidden("agents say why of themselves alone");
    }
    return new Which(
        new TeamId(known), Days.parameter(DATE, date).orElseThrow(), new AgentId(whose));
  }

  private Uni<Said> said(Which which) {
    Instant now = clock.instant();
    boolean own = caller.is(Role.AGENT);
    String by = caller.name();
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), eveningMeetings.isOver(which.team(), which.date()))
        .with(
            (floor, closed) -> {
              LocalDate today = currentFloor.today(floor, which.team());
              mustBelong(which, floor, today);
              boolean over = which.date().isBefore(today) || closed;
              return new Said(by, own, over, now);
            });
  }

  private void mustBelong(Which which, Floor floor, LocalDate today) {
    if (which.date().isAfter(today)
        || which.date().isBefore(today.minusDays(limits.maxDaysBack()))) {
      throw ProblemException.invalid(
          DATE, "must be today or at most %d days before".formatted(limits.maxDaysBack()));
    }
    if (!floor.teamOn(which.date(), which.agent()).filter(which.team()::equals).isPresent()) {
      throw ProblemException.notFound("no such agent in that team on that day");
    }
  }

  private Uni<ShortfallsOfDay> decide(Which which, ShortfallCommand command) {
    var decider = new ShortfallDecider(which.team(), which.date());
    return new Streams<>(store, decider, ShortfallEvent.class, events.conflictAttempts())
        .decide(which.stream(), command, new CommandContext(command.said().at(), caller.meta()))
        .map(decided -> decided.state());
  }
}
