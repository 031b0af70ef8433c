package telesales.meetingmetrics.meetings.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.store.EventMeta;
import telesales.figures.DayPlan;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.http.Days;
import telesales.meetingmetrics.meetings.CurrentMeetings;
import telesales.meetingmetrics.meetings.domain.HeldMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;
import telesales.meetingmetrics.meetings.domain.MeetingTimes;

/** A team's three meetings of a day, as they are held. */
@Path("/api/meetings/{team}")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
  private static final String DATE = "Today in the team's zone unless sent";

  private final CurrentMeetings currentMeetings;
  private final CurrentFloor currentFloor;
  private final CurrentCalendar currentCalendar;
  private final Caller caller;
  private final Clock clock;

  MeetingsResource(
      CurrentMeetings currentMeetings,
      CurrentFloor currentFloor,
      CurrentCalendar currentCalendar,
      Caller caller,
      Clock clock) {
    this.currentMeetings = currentMeetings;
    this.currentFloor = currentFloor;
    this.currentCalendar = currentCalendar;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "How the three meetings of a team's day stand",
      description = "With who chairs each, and how long it spoke of what.")
  public Uni<MeetingView.OfDay> get(
      @RestPath String team,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date) {
    Instant now = clock.instant();
    return dayOf(team, date).chain(day -> views(day, now));
  }

  @POST
  @Path("/{meeting}/open")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Opens a meeting: morning, noon or evening",
      description =
          "It would open by itself at its time; whoever opens it chairs it. Its figures are those of"
              + " this instant. One that is open stays as it is; one that is over is not opened"
              + " again.")
  public Uni<MeetingView> open(
      @RestPath String team,
      @RestPath String meeting,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date) {
    return decide(team, meeting, date, currentMeetings::open);
  }

  @PUT
  @Path("/{meeting}/agenda-item")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Moves an open meeting to an item of its agenda",
      description =
          "Forth or back, as {\"item\": \"funnel\"}. Whoever watches the board follows. A meeting"
              + " that is there stays as it is.")
  public Uni<MeetingView> move(
      @RestPath String team,
      @RestPath String meeting,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date,
      @Nullable JsonNode sent) {
    var body = new Body();
    String item = body.id(body.fields(sent, Set.of("item")), "", "item");
    body.mustBeRight();
    return decide(
        team, meeting, date, (which, at, meta) -> currentMeetings.move(which, item, at, meta));
  }

  @POST
  @Path("/{meeting}/take-over")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "Lets the caller chair an open meeting from now on")
  public Uni<MeetingView> takeOver(
      @RestPath String team,
      @RestPath String meeting,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date) {
    return decide(team, meeting, date, currentMeetings::takeOver);
  }

  @POST
  @Path("/{meeting}/close")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Closes a meeting: morning, noon or evening",
      description =
          "It would close by itself when the next begins, or after the longest time that is set."
              + " One that is closed stays as it is; one that was never opened cannot be.")
  public Uni<MeetingView> close(
      @RestPath String team,
      @RestPath String meeting,
      @Parameter(description = DATE, example = "2026-03-02") @RestQuery @Nullable String date) {
    return decide(team, meeting, date, currentMeetings::close);
  }

  private interface Wish {
    Uni<HeldMeeting> of(MeetingOfDay which, Instant at, EventMeta meta);
  }

  private record Day(TeamId team, LocalDate date, MeetingTimes times) {}

  private Uni<MeetingView> decide(String team, String meeting, @Nullable String date, Wish wish) {
    Meeting name = named(meeting);
    Instant now = clock.instant();
    return dayOf(team, date)
        .chain(
            day -> {
              var which = new MeetingOfDay(day.team(), day.date(), name);
              return wish.of(which, now, caller.meta()).map(state -> view(day, which, state, now));
            });
  }

  private Uni<MeetingView.OfDay> views(Day day, Instant now) {
    List<Uni<MeetingView>> views =
        Arrays.stream(Meeting.values())
            .map(meeting -> new MeetingOfDay(day.team(), day.date(), meeting))
            .map(which -> currentMeetings.get(which).map(state -> view(day, which, state, now)))
            .toList();
    return Uni.join()
        .all(views)
        .andFailFast()
        .map(meetings -> new MeetingView.OfDay(day.team().value(), day.date(), meetings));
  }

  private MeetingView view(Day day, MeetingOfDay which, HeldMeeting state, Instant now) {
    Meeting meeting = which.meeting();
    return MeetingView.of(
        which, state, day.times().of(meeting), currentMeetings.agenda(meeting), now);
  }

  /** The day that is meant, if this is a team and the caller's own. */
  private Uni<Day> dayOf(String id, @Nullable String date) {
    Optional<LocalDate> asked = Days.parameter("date", date);
    caller.mustBelongTo(id);
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), currentCalendar.get())
        .with(
            (floor, calendar) -> {
              if (!floor.hasTeam(id)) {
                throw ProblemException.notFound("no such team on the floor");
              }
              var team = new TeamId(id);
              LocalDate day = asked.orElseGet(() -> currentFloor.today(floor, team));
              DayPlan plan = calendar.dayPlan(day, team, floor.departmentOf(team).orElse(null));
              return new Day(team, day, new MeetingTimes(plan, currentFloor.zones(floor).of(team)));
            });
  }

  private static Meeting named(String name) {
    return Arrays.stream(Meeting.values())
        .filter(meeting -> meeting.wireName().equals(name))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("a meeting is morning, noon or evening"));
  }
}
