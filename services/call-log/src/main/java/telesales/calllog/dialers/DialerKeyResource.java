package telesales.calllog.dialers;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/** API keys, with which dialers prove themselves. */
@Path("/api/dialer-keys")
@RolesAllowed(Role.ADMIN)
class DialerKeyResource {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,100}");

  /**
   * @param dialer 1 to 100 letters, digits, dots, dashes or underscores
   */
  record Wanted(@Nullable String dialer) {}

  /**
   * @param key shown this once; only its hash is kept
   */
  record Made(UUID id, String dialer, String key) {}

  private final DialerKeys keys;

  DialerKeyResource(DialerKeys keys) {
    this.keys = keys;
  }

  @POST
  @Operation(
      summary =
          "Make a key for a dialer; a dialer may have several, and calls belong to the dialer")
  public Uni<RestResponse<Made>> make(@Nullable Wanted wanted) {
    if (wanted == null || wanted.dialer() == null || !NAME.matcher(wanted.dialer()).matches()) {
      throw ProblemException.invalid(
          "dialer", "1 to 100 letters, digits, dots, dashes or underscores");
    }
    String dialer = wanted.dialer();
    UUID id = UUID.randomUUID();
    return keys.make(id, dialer)
        .map(
            key -> RestResponse.status(Response.Status.CREATED, new Made(id, dialer, key.value())));
  }

  @GET
  @Operation(summary = "All keys, without their secrets")
  public Uni<List<DialerKeys.Listed>> all() {
    return keys.all();
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Revoke a key; other instances refuse it within seconds")
  public Uni<Void> revoke(@PathParam("id") String id) {
    return keys.revoke(parse(id))
        .invoke(
            found -> {
              if (!found) {
                throw ProblemException.notFound("no such key");
              }
            })
        .replaceWithVoid();
  }

  private static UUID parse(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound("no such key");
    }
  }
}
