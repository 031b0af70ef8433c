package telesales.edge;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import telesales.eventsourcing.store.EventMeta;

/** Who makes this request. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The account's or dialer's name; for agents and managers their id on the floor. */
  public String name() {
    return identity.getPrincipal().getName();
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** The team that a manager leads or an agent belongs to, as the token says. */
  public Optional<String> team() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.<String>getClaim("team"))
        : Optional.empty();
  }

  /** Admins and directors see every team, a manager or an agent the own one. */
  public boolean belongsTo(String team) {
    return is(Role.ADMIN) || is(Role.DIRECTOR) || team().filter(team::equals).isPresent();
  }

  /**
   * @throws ProblemException if this is another's team
   */
  public void mustBelongTo(String team) {
    if (!belongsTo(team)) {
      throw ProblemException.forbidden("this is not your team");
    }
  }

  /** For the events that this request causes. */
  public EventMeta meta() {
    return new EventMeta(name(), UUID.randomUUID().toString(), null);
  }
}
