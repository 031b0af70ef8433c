package telesales.calllog.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import telesales.calllog.formats.PostFormat;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/** How dialers are set up: what their codes and users mean. */
@Path("/api/dialers")
@RolesAllowed(Role.ADMIN)
class DialerResource {
  private final Dialers dialers;
  private final Caller caller;
  private final Clock clock;

  DialerResource(Dialers dialers, Caller caller, Clock clock) {
    this.dialers = dialers;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "All dialers that have a key or settings, without their secrets")
  public Uni<List<ObjectNode>> all() {
    return dialers.all().map(all -> all.stream().map(DialerResource::view).toList());
  }

  @GET
  @Path("/{dialer}/settings")
  @Operation(
      summary = "How a dialer is set up; as is usual if nobody said anything",
      description = "Secrets are only named, never shown.")
  public Uni<ObjectNode> settings(@PathParam("dialer") String dialer) {
    return dialers.named(DialerName.of(dialer)).map(DialerResource::view);
  }

  @PUT
  @Path("/{dialer}/settings")
  @Operation(
      summary = "Set a dialer up: codes, users, time zone, country, secrets",
      description =
          "Replaces what was said before, and what is absent becomes as is usual; but a secret that is absent stays, and an empty one"
              + " is taken away. With the version that was read, somebody else's change in between is not overwritten. Calls that are"
              + " logged already stay as they are until they are replayed.")
  @APIResponse(responseCode = "409", description = "Somebody else changed them in the meantime")
  public Uni<ObjectNode> set(@PathParam("dialer") String dialer, @Nullable JsonNode body) {
    if (body == null || !body.isObject()) {
      throw ProblemException.invalid("body", "must be a JSON object");
    }
    var reader = new SettingsReader(body, dialers.usual());
    DialerSettings settings = reader.settings();
    Optional<Integer> version = reader.version();
    String by = caller.name();
    reader.check();
    return dialers
        .change(
            DialerName.of(dialer),
            known -> {
              if (version.filter(read -> read != known.version()).isPresent()) {
                throw Dialers.changedByAnother();
              }
              DialerSecrets secrets = reader.secrets(known.secrets());
              reader.check();
              return new KnownDialer(dialer, settings, secrets, known.version() + 1, by, now());
            })
        .map(DialerResource::view);
  }

  /** As finely as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static ObjectNode view(KnownDialer dialer) {
    ObjectNode view = SettingsJson.write(dialer.settings());
    view.put("dialer", dialer.name());
    view.put("version", dialer.version());
    view.put("changedBy", dialer.changedBy());
    view.put("changedAt", dialer.changedAt() == null ? null : dialer.changedAt().toString());
    var secrets = view.putArray("secrets");
    dialer.secrets().names().forEach(secrets::add);
    Optional.ofNullable(dialer.settings().format())
        .flatMap(PostFormat::named)
        .ifPresent(format -> view.set("shippedCodes", SettingsJson.codes(format.codes())));
    return view;
  }
}
