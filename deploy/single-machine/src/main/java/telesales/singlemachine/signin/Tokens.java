package telesales.singlemachine.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** Signs and verifies the tokens that say who somebody is. */
public final class Tokens {

  /** How long a session lasts: a working day, and not the next one. */
  public static final Duration SESSION = Duration.ofHours(12);

  private static final String ISSUER = "telesales";
  private static final int SKEW_SECONDS = 30;

  private final KeyPair keys;
  private final JwtConsumer verifier;

  private Tokens(KeyPair keys) {
    this.keys = keys;
    this.verifier =
        new JwtConsumerBuilder()
            .setExpectedIssuer(ISSUER)
            .setRequireSubject()
            .setRequireExpirationTime()
            .setAllowedClockSkewInSeconds(SKEW_SECONDS)
            .setSkipDefaultAudienceValidation()
            .setVerificationKey(keys.getPublic())
            .setJwsAlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
            .build();
  }

  /** With the keys in the directory, which are made if they are not there. */
  public static Tokens withKeysIn(Path directory) throws IOException {
    return new Tokens(SigningKeys.readOrCreate(directory));
  }

  /** A token that says for as long as given that its bearer is this person. */
  public String sign(Account account, Duration validity) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject(account.name());
    claims.setStringClaim("upn", account.name());
    claims.setStringListClaim("groups", List.of(account.role().id()));
    if (account.team() != null) {
      claims.setStringClaim("team", account.team());
    }
    NumericDate now = NumericDate.now();
    claims.setIssuedAt(now);
    claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + validity.toSeconds()));
    claims.setGeneratedJwtId();
    return signed(claims);
  }

  /** Who the bearer is, if the token is ours and still valid. */
  public Optional<Account> verify(String token) {
    try {
      JwtClaims claims = verifier.processToClaims(token);
      return claims.getStringListClaimValue("groups").stream()
          .flatMap(group -> Role.named(group).stream())
          .findFirst()
          .map(role -> account(claims, role));
    } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Account account(JwtClaims claims, Role role) {
    return new Account(
        claims.getClaimValueAsString("sub"), role, claims.getClaimValueAsString("team"));
  }

  private String signed(JwtClaims claims) {
    var signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(keys.getPrivate());
    signature.setHeader("typ", "JWT");
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("cannot sign a token", e);
    }
  }
}
