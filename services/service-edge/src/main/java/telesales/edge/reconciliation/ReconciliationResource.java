package telesales.edge.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;
import telesales.edge.Role;

/** What this service knows of a day's calls, to be compared with what others know. */
@Path("/api/reconciliation/{part}")
@RolesAllowed(Role.ADMIN)
class ReconciliationResource {
  private static final int BUCKETS = 256;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2999;
  private static final Pattern LIST = Pattern.compile("\\d{1,3}(,\\d{1,3}){0,255}");

  private final ReconciledDays days;

  ReconciliationResource(ReconciledDays days) {
    this.days = days;
  }

  @GET
  @Operation(
      summary = "How many calls one place knows of a local day, with checksums",
      description =
          "date as in 2026-03-02. With buckets (0 to 255, as in 3,77) their entries are listed"
              + " instead, in the order of their keys and 20,000 at a time: go on with after, the"
              + " last key.")
  @APIResponse(responseCode = "404", description = "No such place in this service")
  public Uni<Reconciliation> get(
      @PathParam("part") String part,
      @QueryParam("date") @Nullable String date,
      @QueryParam("buckets") @Nullable String buckets,
      @QueryParam("after") @Nullable String after) {
    ReconciledPart place =
        days.part(part)
            .orElseThrow(() -> ProblemException.notFound("there is no such place to compare"));
    var asked = new QueryParameters();
    LocalDate day = day(date, asked);
    Integer[] listed = buckets(buckets, asked);
    String from = asked.id("after", after).orElse("");
    asked.check();
    return days.read(place, new ReconciledDays.Question(day, listed, from));
  }

  private static LocalDate day(@Nullable String date, QueryParameters asked) {
    try {
      LocalDate day = date == null ? LocalDate.MIN : LocalDate.parse(date);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // Told below, like a day out of bounds.
    }
    asked.wrong("date", "must be a day as in 2026-03-02, from 1970 to 2999");
    return LocalDate.EPOCH;
  }

  private static Integer[] buckets(@Nullable String buckets, QueryParameters asked) {
    if (buckets == null) {
      return new Integer[0];
    }
    if (LIST.matcher(buckets).matches()) {
      Integer[] numbers =
          Stream.of(buckets.split(",")).map(Integer::valueOf).toArray(Integer[]::new);
      if (Stream.of(numbers).allMatch(number -> number < BUCKETS)) {
        return numbers;
      }
    }
    asked.wrong("buckets", "numbers from 0 to 255 with commas between them, 256 at the most");
    return new Integer[0];
  }
}
