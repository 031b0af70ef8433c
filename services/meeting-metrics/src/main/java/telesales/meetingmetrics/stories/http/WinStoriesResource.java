package telesales.meetingmetrics.stories.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import telesales.contracts.meetings.WinStoryEvent;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWaived;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWritten;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.http.Days;
import telesales.meetingmetrics.http.PathIds;
import telesales.meetingmetrics.stories.domain.WinStory;
import telesales.meetingmetrics.stories.domain.WinStoryCommand;
import telesales.meetingmetrics.stories.domain.WinStoryCommand.WaiveStory;
import telesales.meetingmetrics.stories.domain.WinStoryCommand.WriteStory;
import telesales.meetingmetrics.stories.domain.WinStoryDecider;

/**
 * How sales were won, told by who won them. Who owes a story follows from the figures: the
 * projection says it.
 */
@Path("/api/win-stories/{team}/{date}/{agent}")
@Tag(name = "win-stories")
@Produces(MediaType.APPLICATION_JSON)
public class WinStoriesResource {
  private static final String DATE = "date";

  private final Streams<WinStoryCommand, WinStory, WinStoryEvent> streams;
  private final CurrentFloor currentFloor;
  private final MeetingMetricsConfig.WinStoryLimits limits;
  private final Caller caller;
  private final Clock clock;

  WinStoriesResource(
      PostgresEventStore store,
      EventStoreConfig events,
      CurrentFloor currentFloor,
      MeetingMetricsConfig config,
      Caller caller,
      Clock clock) {
    streams =
        new Streams<>(store, new WinStoryDecider(), WinStoryEvent.class, events.conflictAttempts());
    this.currentFloor = currentFloor;
    this.limits = config.winStories();
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Writes an agent's win story of a day, or writes it better",
      description =
          "customer (who the customer is, without names and numbers), course (how the sale went),"
              + " objections with what was answered (may be left out), lesson (what was learnt most);"
              + " up to 2000 characters each unless configured otherwise. Of today or of the 31 days"
              + " before. The whole company reads it.")
  public Uni<WinStoryView> put(
      @RestPath String team,
      @RestPath String date,
      @RestPath String agent,
      @Nullable JsonNode body) {
    Which which = which(team, date, agent);
    if (caller.is(Role.AGENT) && !caller.name().equals(agent)) {
      throw ProblemException.forbidden("this is another's story");
    }
    var sent = WinStoryReading.of(body, limits.maxWordsCharacters());
    Instant now = clock.instant();
    var written =
        new WinStoryWritten(
            which.team(),
            which.date(),
            which.agent(),
            sent.customer(),
            sent.course(),
            sent.objections(),
            sent.lesson(),
            caller.name(),
            now);
    return known(which).chain(_ -> decide(which, new WriteStory(written), now));
  }

  @POST
  @Path("/waive")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Does without a story that is owed",
      description = "409 if it is written. Written later it counts all the same.")
  public Uni<WinStoryView> waive(
      @RestPath String team, @RestPath String date, @RestPath String agent) {
    Which which = which(team, date, agent);
    Instant now = clock.instant();
    var waived = new WinStoryWaived(which.team(), which.date(), which.agent(), caller.name(), now);
    return known(which).chain(_ -> decide(which, new WaiveStory(waived), now));
  }

  private record Which(TeamId team, LocalDate date, AgentId agent) {
    StreamId stream() {
      return new StreamId("win-story-%s-%s-%s".formatted(date, team, agent));
    }
  }

  private Which which(String team, String date, String agent) {
    String known = PathIds.known(team, "team");
    caller.mustBelongTo(known);
    return new Which(
        new TeamId(known),
        Days.parameter(DATE, date).orElseThrow(),
        new AgentId(PathIds.known(agent, "agent")));
  }

  /** On that day the agent belonged to the team, and it is not long ago. */
  private Uni<Void> known(Which which) {
    return currentFloor
        .get()
        .invoke(
            floor -> {
              LocalDate today = currentFloor.today(floor, which.team());
              if (which.date().isAfter(today)
                  || which.date().isBefore(today.minusDays(limits.maxDaysBack()))) {
                throw ProblemException.invalid(
                    DATE, "must be today or one of the " + limits.maxDaysBack() + " days before");
              }
              if (!floor.hasTeam(which.team().value())
                  || !floor.membersOn(which.date(), which.team()).contains(which.agent())) {
                throw ProblemException.notFound("nobody of that team's on that day");
              }
            })
        .replaceWithVoid();
  }

  private Uni<WinStoryView> decide(Which which, WinStoryCommand command, Instant now) {
    return streams
        .decide(which.stream(), command, new CommandContext(now, caller.meta()))
        .map(
            decided ->
                WinStoryView.of(
                    which.team().value(), which.date(), which.agent().value(), decided.state()));
  }
}
