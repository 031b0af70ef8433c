package telesales.meetingmetrics.calendar.http;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.command.CommandContext;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.SetCalendar;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.floor.http.ScopeReading;
import telesales.meetingmetrics.http.Days;

/** On which days and at which hours is worked. */
@Path("/api/calendar")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 400;

  private final CurrentCalendar calendar;
  private final CurrentFloor currentFloor;
  private final Caller caller;
  private final Clock clock;

  CalendarResource(
      CurrentCalendar calendar, CurrentFloor currentFloor, Caller caller, Clock clock) {
    this.calendar = calendar;
    this.currentFloor = currentFloor;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "All calendars and special days that were set",
      description =
          "For a team the narrowest calendar holds: team, department, company; of one scope the"
              + " latest that began by then. A special day comes before the days of the week.")
  public Uni<CalendarView> get() {
    return calendar.get().map(CalendarView::of);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Sets from which day on a scope works at which hours and on which days",
      description =
          "hours: local times as in 09:00, which follow each other. workingDays: 1 (Monday) to 7."
              + " effectiveFrom: today in the zone of the sender's team unless sent. A manager sets the own"
              + " team's.")
  public Uni<CalendarView.Set> put(@Nullable JsonNode body) {
    return currentFloor.get().chain(floor -> put(floor, body));
  }

  @GET
  @Path("/{team}")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "How a team works, day by day",
      description = "Up to 400 days: whether each is worked, its hours and meetings.")
  public Uni<CalendarView.OfTeam> get(
      @RestPath String team,
      @Parameter(description = "Today in the team's zone unless sent", example = "2026-03-02")
          @RestQuery
          @Nullable String from,
      @Parameter(description = "The last day; a week in all unless sent", example = "2026-03-08")
          @RestQuery
          @Nullable String until) {
    caller.mustBelongTo(team);
    LocalDate asked = Days.parameter("from", from).orElse(null);
    LocalDate last = Days.parameter("until", until).orElse(null);
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), calendar.get())
        .asTuple()
        .map(
            both -> {
              Floor floor = both.getItem1();
              LocalDate first =
                  asked == null ? currentFloor.today(floor, Optional.of(team)) : asked;
              return days(team, floor, both.getItem2(), days(first, last));
            });
  }

  private Uni<CalendarView.Set> put(Floor floor, @Nullable JsonNode body) {
    CalendarSet set =
        new CalendarReading(caller.name()).calendar(body, currentFloor.today(floor, caller.team()));
    CalendarRights.mustBeAllowedToSet(set.scope(), ScopeReading.ID, caller, floor);
    return calendar
        .decide(new SetCalendar(set), new CommandContext(clock.instant(), caller.meta()))
        .map(
            decided -> decided.state().calendarFrom(set.effectiveFrom(), set.scope()).orElseThrow())
        .map(CalendarView.Set::of);
  }

  private static List<LocalDate> days(LocalDate first, @Nullable LocalDate until) {
    LocalDate last = until == null ? first.plusDays(USUAL_DAYS - 1) : until;
    if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS - 1))) {
      throw ProblemException.invalid(
          "until", "must not be before from, nor more than " + MOST_DAYS + " days later");
    }
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private CalendarView.OfTeam days(
      String team, Floor floor, WorkCalendar calendar, List<LocalDate> days) {
    if (!floor.hasTeam(team)) {
      throw ProblemException.notFound("no such team on the floor");
    }
    var id = new TeamId(team);
    return new CalendarView.OfTeam(
        team,
        currentFloor.zones(floor).of(id).getId(),
        days.stream()
            .map(day -> calendar.dayPlan(day, id, floor.departmentOf(id).orElse(null)))
            .map(CalendarView.Day::of)
            .toList());
  }
}
