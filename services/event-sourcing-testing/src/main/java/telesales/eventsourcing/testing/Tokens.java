package telesales.eventsourcing.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bearer tokens of people, as the sign-in would issue them, signed with a key of these tests. */
public final class Tokens {
  static final String ISSUER = "telesales";
  private static final KeyPair KEYS = generate();

  private Tokens() {}

  /**
   * @param name the person's id on the floor
   * @param role agent, manager, director, admin or bi
   */
  public static String of(String name, String role, @Nullable String team) {
    var token =
        Jwt.issuer(ISSUER)
            .subject(name)
            .upn(name)
            .groups(Set.of(role))
            .expiresIn(Duration.ofHours(1));
    if (team != null) {
      token = token.claim("team", team);
    }
    return token.sign(KEYS.getPrivate());
  }

  static String publicKeyPem() {
    String key = Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    return "-----BEGIN PUBLIC KEY-----" + key + "-----END PUBLIC KEY-----";
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
