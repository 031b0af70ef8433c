package telesales.meetingmetrics.meetings.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.http.Days;
import telesales.meetingmetrics.meetings.domain.HeldMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.CloseMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingDecider;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;

/** A team's three meetings of a day, as they are held. */
@Path("/api/meetings/{team}")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
  private static final String DATE = "Today in the floor's zone unless sent";

  private final Streams<MeetingCommand, HeldMeeting, MeetingsEvent> streams;
  private final CurrentFloor currentFloor;
  private final Caller caller;
  private final Clock clock;

  MeetingsResource(
      PostgresEventStore store,
      EventStoreConfig events,
      CurrentFloor currentFloor,
      Caller caller,
      Clock clock) {
    streams =
        new Streams<>(store, new MeetingDecider(), MeetingsEvent.class, events.conflictAttempts());
    this.currentFloor = currentFloor;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "How the three meetings of a team's day stand")
  public Uni<MeetingView.OfDay> get(
      @RestPath String team,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date) {
    return dayOf(team, date).chain(day -> views(new TeamId(team), day));
  }

  @POST
  @Path("/{meeting}/open")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Opens a meeting: morning, noon or evening",
      description = "One that is open stays as it is; one that is over is not opened again.")
  public Uni<MeetingView> open(
      @RestPath String team,
      @RestPath String meeting,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date) {
    return decide(team, meeting, date, OpenMeeting::new);
  }

  @POST
  @Path("/{meeting}/close")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Closes a meeting: morning, noon or evening",
      description = "One that is closed stays as it is; one that was never opened cannot be.")
  public Uni<MeetingView> close(
      @RestPath String team,
      @RestPath String meeting,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date) {
    return decide(team, meeting, date, CloseMeeting::new);
  }

  private interface Wish {
    MeetingCommand command(MeetingOfDay which, String by, Instant at);
  }

  private Uni<MeetingView> decide(String team, String meeting, @Nullable String date, Wish wish) {
    Meeting name = named(meeting);
    Instant now = clock.instant();
    return dayOf(team, date)
        .chain(
            day -> {
              var which = new MeetingOfDay(new TeamId(team), day, name);
              return streams
                  .decide(
                      stream(which),
                      wish.command(which, caller.name(), now),
                      new CommandContext(now, caller.meta()))
                  .map(decided -> MeetingView.of(which, decided.state()));
            });
  }

  private Uni<MeetingView.OfDay> views(TeamId team, LocalDate day) {
    List<Uni<MeetingView>> views =
        Arrays.stream(Meeting.values())
            .map(meeting -> new MeetingOfDay(team, day, meeting))
            .map(which -> streams.state(stream(which)).map(state -> MeetingView.of(which, state)))
            .toList();
    return Uni.join()
        .all(views)
        .andFailFast()
        .map(meetings -> new MeetingView.OfDay(team.value(), day, meetings));
  }

  /** The day that is meant, if this is a team and the caller's own. */
  private Uni<LocalDate> dayOf(String team, @Nullable String date) {
    Optional<LocalDate> asked = Days.parameter("date", date);
    caller.mustBelongTo(team);
    return currentFloor
        .get()
        .map(
            floor -> {
              if (!floor.hasTeam(team)) {
                throw ProblemException.notFound("no such team on the floor");
              }
              return asked.orElseGet(() -> currentFloor.today(floor));
            });
  }

  private static Meeting named(String name) {
    return Arrays.stream(Meeting.values())
        .filter(meeting -> meeting.wireName().equals(name))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("a meeting is morning, noon or evening"));
  }

  private static StreamId stream(MeetingOfDay which) {
    return new StreamId(
        "meeting-%s-%s-%s".formatted(which.team(), which.date(), which.meeting().wireName()));
  }
}
