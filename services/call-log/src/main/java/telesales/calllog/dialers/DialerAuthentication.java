package telesales.calllog.dialers;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import telesales.edge.Role;

/**
 * A token that begins like one of our keys is a dialer's; any other is left to those who know
 * people's.
 */
@ApplicationScoped
class DialerAuthentication implements HttpAuthenticationMechanism {
  private static final int BEFORE_TOKENS_OF_PEOPLE = DEFAULT_PRIORITY + 1000;

  private final DialerKeys keys;

  DialerAuthentication(DialerKeys keys) {
    this.keys = keys;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviderManager) {
    Optional<OfferedKey> offered = OfferedKey.of(context.request());
    if (offered.isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    return keys.dialerOf(offered.get().key())
        .map(
            dialer ->
                dialer
                    .filter(offered.get()::isBy)
                    .map(DialerAuthentication::identity)
                    .orElseThrow(DialerAuthentication::unknown));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  @Override
  public int getPriority() {
    return BEFORE_TOKENS_OF_PEOPLE;
  }

  private static SecurityIdentity identity(String dialer) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(dialer))
        .addRole(Role.DIALER)
        .build();
  }

  private static AuthenticationFailedException unknown() {
    return new AuthenticationFailedException("no such key, or it was revoked");
  }
}
