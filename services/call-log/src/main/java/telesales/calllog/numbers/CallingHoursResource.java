package telesales.calllog.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;
import telesales.edge.Role;

/** When customers may be called. */
@Path("/api/calling-hours")
class CallingHoursResource {
  /**
   * @param version 0 until somebody sets hours
   * @param usualZone of customers of whom no zone is known: the floor's
   * @param hours by day, monday to sunday; on a day that is missing nobody may be called
   * @param by who set them
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record View(
      int version, String usualZone, Map<String, CallingHoursJson.Day> hours, @Nullable String by) {
    static View of(CallingHoursSetting.Current current) {
      return new View(
          current.version(),
          current.usualZone().getId(),
          CallingHoursJson.days(current.hours()),
          current.by());
    }
  }

  /**
   * @param version of the hours that are to be changed, as they were read
   */
  record Wanted(
      @Nullable Integer version, @Nullable Map<String, CallingHoursJson.@Nullable Day> hours) {}

  private final CallingHoursSetting setting;
  private final Caller caller;

  CallingHoursResource(CallingHoursSetting setting, Caller caller) {
    this.setting = setting;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN, Role.DIALER})
  @Operation(summary = "When customers may be called, by the clocks where they are")
  public Uni<View> get() {
    return setting.read().map(View::of);
  }

  @PUT
  @RolesAllowed(Role.ADMIN)
  @Operation(
      summary = "Set the calling hours; they hold at once",
      description =
          "Takes the version that was read. Calls that began before stay judged by the hours that"
              + " held when they were reported.")
  @APIResponse(responseCode = "409", description = "Somebody else changed them in between")
  public Uni<View> set(@Nullable Wanted wanted) {
    var problems = new QueryParameters();
    if (wanted == null || wanted.hours() == null || wanted.version() == null) {
      throw ProblemException.invalid("body", "must have version and hours");
    }
    var hours = CallingHoursJson.hours(wanted.hours(), problems);
    problems.check();
    return setting
        .set(hours, wanted.version(), caller.name())
        .map(
            set ->
                set.map(View::of)
                    .orElseThrow(
                        () ->
                            new ProblemException(
                                Problem.of(
                                    Response.Status.CONFLICT,
                                    "calling-hours-changed",
                                    "somebody else changed them: read them again"))));
  }
}
