package telesales.calllog.assembly;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import telesales.calllog.mapping.DialerName;
import telesales.edge.Caller;
import telesales.edge.QueryParameters;
import telesales.edge.Role;

/** Posts once more, after a dialer was set up otherwise. */
@Path("/api/dialers/{dialer}/replay")
class ReplayResource {
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final Replaying replaying;
  private final Caller caller;

  ReplayResource(Replaying replaying, Caller caller) {
    this.replaying = replaying;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(
      summary = "Make calls anew of what a dialer posted, as it is set up now",
      description =
          "only is unmapped (the default) or all; from and to say when the posts were received. A bounded number is replayed: with next,"
              + " go on as after. Doing it again changes nothing.")
  public Uni<Replayed> replay(
      @PathParam("dialer") String dialer,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("only") @Nullable String only,
      @QueryParam("after") @Nullable String after) {
    var asked = new QueryParameters();
    Instant begin = time(asked, "from", from, Instant.EPOCH);
    Instant end = time(asked, "to", to, LATEST);
    boolean all = asked.oneOf("only", only, Map.of("unmapped", false, "all", true)).orElse(false);
    int last = asked.number("after", after, 0, Integer.MAX_VALUE, 0);
    asked.check();
    return replaying.replay(DialerName.of(dialer), begin, end, all, last, caller.meta());
  }

  private static Instant time(
      QueryParameters asked, String name, @Nullable String value, Instant otherwise) {
    if (value == null) {
      return otherwise;
    }
    try {
      Instant time = OffsetDateTime.parse(value).toInstant();
      if (!time.isBefore(Instant.EPOCH) && !time.isAfter(LATEST)) {
        return time;
      }
    } catch (DateTimeException e) {
      // Told below, like a time that nothing was received at.
    }
    asked.wrong(name, "a date and time with offset, as in 2026-03-02T09:30:00+08:00");
    return otherwise;
  }
}
