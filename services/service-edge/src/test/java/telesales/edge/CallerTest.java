package telesales.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.security.Principal;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class CallerTest {
  @Test
  void a_manager_belongs_to_the_own_team_alone() {
    Caller manager = caller(token("mira", "red"), Role.MANAGER);

    assertThat(manager.name()).isEqualTo("mira");
    assertThat(manager.team()).contains("red");
    assertThat(manager.belongsTo("red")).isTrue();
    assertThat(manager.belongsTo("blue")).isFalse();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> manager.mustBelongTo("blue"))
        .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(403));
  }

  @Test
  void directors_and_admins_belong_to_every_team() {
    caller(token("omar", null), Role.DIRECTOR).mustBelongTo("blue");
    caller(token("lin", null), Role.ADMIN).mustBelongTo("blue");
  }

  @Test
  void who_has_no_team_belongs_to_none() {
    assertThat(caller(token("mira", null), Role.MANAGER).belongsTo("red")).isFalse();
    assertThat(caller(new QuarkusPrincipal("north"), Role.DIALER).belongsTo("red")).isFalse();
  }

  @Test
  void each_request_has_a_correlation_of_its_own() {
    Caller caller = caller(token("mira", "red"), Role.MANAGER);

    assertThat(caller.meta().actor()).isEqualTo("mira");
    assertThat(caller.meta().correlationId()).isNotEqualTo(caller.meta().correlationId());
    assertThat(caller.meta().causationId()).isNull();
  }

  private static Caller caller(Principal principal, String role) {
    return new Caller(
        QuarkusSecurityIdentity.builder().setPrincipal(principal).addRole(role).build());
  }

  private static Principal token(String name, String team) {
    var claims = new JwtClaims();
    claims.setClaim("upn", name);
    if (team != null) {
      claims.setClaim("team", team);
    }
    return new DefaultJWTCallerPrincipal(claims);
  }
}
