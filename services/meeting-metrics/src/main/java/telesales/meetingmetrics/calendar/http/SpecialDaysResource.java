package telesales.meetingmetrics.calendar.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.command.CommandContext;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.SetSpecialDays;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.WithdrawSpecialDay;
import telesales.meetingmetrics.calendar.file.CalendarFile;
import telesales.meetingmetrics.calendar.file.FileDay;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.floor.http.ScopeReading;
import telesales.meetingmetrics.http.Days;

/** Holidays, days that are worked in exchange, and days whose morning meeting begins later. */
@Path("/api/calendar/special-days")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
public class SpecialDaysResource {
  private static final String CALENDAR_FILE = "text/calendar";
  private static final String LEVEL = "company unless sent, or department or team";
  private static final String ID = "of the department or team";
  private static final String ID_PARAMETER = "id";
  private static final int YEARS_AHEAD = 2;

  private final CurrentCalendar calendar;
  private final CurrentFloor currentFloor;
  private final MeetingMetricsConfig config;
  private final Caller caller;
  private final Clock clock;

  SpecialDaysResource(
      CurrentCalendar calendar,
      CurrentFloor currentFloor,
      MeetingMetricsConfig config,
      Caller caller,
      Clock clock) {
    this.calendar = calendar;
    this.currentFloor = currentFloor;
    this.config = config;
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Lets a day differ from the calendar",
      description =
          "working: false for a holiday, true for a day worked in exchange or one with a meeting of"
              + " the whole company. morningMeeting: a local time as in 10:30, absent if as usual;"
              + " before the noon meeting of every team it is for."
              + " Replaces what was said of the scope's day before. A manager sets the own"
              + " team's.")
  public Uni<CalendarView.SpecialDay> put(@Nullable JsonNode body) {
    SpecialDaySet day = new CalendarReading(caller.name()).specialDay(body);
    return Uni.combine()
        .all()
        .unis(currentFloor.get(), calendar.get())
        .with(
            (floor, known) -> {
              CalendarRights.mustBeAllowedToSet(day.scope(), ScopeReading.ID, caller, floor);
              MorningMeetings.mustComeBeforeNoon(day, floor, currentFloor.zone(floor), known);
              return day;
            })
        .chain(_ -> changed(day.scope(), ScopeReading.ID, new SetSpecialDays(List.of(day))))
        .replaceWith(CalendarView.SpecialDay.of(day));
  }

  @DELETE
  @Path("/{date}")
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Lets a day be as the calendar says again",
      description = "A day that was not special stays as it is.")
  public Uni<Void> delete(
      @RestPath String date,
      @Parameter(description = LEVEL) @RestQuery @Nullable String level,
      @Parameter(description = ID) @RestQuery @Nullable String id) {
    LocalDate day = Days.parameter("date", date).orElseThrow();
    Scope scope = scope(level, id);
    return changed(scope, ID_PARAMETER, new WithdrawSpecialDay(scope, day, caller.name()))
        .replaceWithVoid();
  }

  @POST
  @Path("/import")
  @Consumes({CALENDAR_FILE, MediaType.WILDCARD})
  @RolesAllowed({Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Takes special days from a calendar file (iCalendar)",
      description =
          "Each event is a day off, or some days; it is worked if X-APPLE-SPECIAL-DAY says"
              + " ALTERNATE-WORKDAY, or if its name ends with 班. In a file that marks special days"
              + " like this, events without a mark are left out. What repeats every year is taken"
              + " for two years. Up to 1 MB and 2000 days, unless configured otherwise. Nothing is"
              + " taken of a file with an event that is not understood.")
  public Uni<CalendarView.Imported> read(
      @Parameter(description = LEVEL) @RestQuery @Nullable String level,
      @Parameter(description = ID) @RestQuery @Nullable String id,
      byte @Nullable [] file) {
    Scope scope = scope(level, id);
    String by = caller.name();
    byte[] sent = file == null ? new byte[0] : file;
    if (sent.length > config.calendarFile().maxBytes()) {
      throw ProblemException.invalid(
          "body", "must be " + config.calendarFile().maxBytes() + " bytes at the most");
    }
    LocalDate until = LocalDate.now(clock).plusYears(YEARS_AHEAD);
    return Uni.createFrom()
        .item(() -> CalendarFile.read(sent, until, config.calendarFile().maxDays()))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(
            days ->
                changed(scope, ID_PARAMETER, new SetSpecialDays(specialDays(days, scope, by)))
                    .map(changes -> new CalendarView.Imported(days.size(), changes)));
  }

  private static List<SpecialDaySet> specialDays(List<FileDay> days, Scope scope, String by) {
    return days.stream()
        .map(day -> new SpecialDaySet(scope, day.date(), day.working(), day.name(), null, by))
        .toList();
  }

  /**
   * How many days are not as they were.
   *
   * @param field where the scope's id was sent
   */
  private Uni<Integer> changed(Scope scope, String field, CalendarCommand command) {
    return currentFloor
        .get()
        .invoke(floor -> CalendarRights.mustBeAllowedToSet(scope, field, caller, floor))
        .chain(() -> calendar.decide(command, new CommandContext(clock.instant(), caller.meta())))
        .map(decided -> decided.events().size());
  }

  private static Scope scope(@Nullable String level, @Nullable String id) {
    Level found =
        Arrays.stream(CalendarReading.LEVELS)
            .filter(each -> each.wireName().equals(level == null ? "company" : level))
            .findFirst()
            .orElseThrow(
                () ->
                    ProblemException.invalid("level", "must be one of company, department, team"));
    if (found != Level.COMPANY && id == null) {
      throw ProblemException.invalid(ID_PARAMETER, "is missing: whose days these are");
    }
    if (found == Level.COMPANY && id != null) {
      throw ProblemException.invalid(ID_PARAMETER, "must be absent: the company has none");
    }
    return new Scope(found, id);
  }
}
