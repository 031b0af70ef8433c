package telesales.singlemachine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  private static final Account MIRA = new Account("mira", Role.MANAGER, "tigers");

  @TempDir Path directory;
  private Tokens tokens;

  @BeforeEach
  void makeKeys() throws Exception {
    tokens = Tokens.withKeysIn(directory);
  }

  @Test
  void a_token_says_who_its_bearer_is() {
    assertThat(tokens.verify(tokens.sign(MIRA, Duration.ofHours(1)))).contains(MIRA);
  }

  @Test
  void a_token_has_the_claims_that_services_read() {
    JsonObject claims = part(tokens.sign(MIRA, Duration.ofHours(12)), 1);

    assertThat(claims.getString("iss")).isEqualTo("telesales");
    assertThat(claims.getString("sub")).isEqualTo("mira");
    assertThat(claims.getString("upn")).isEqualTo("mira");
    assertThat(claims.getJsonArray("groups")).isEqualTo(new JsonArray().add("manager"));
    assertThat(claims.getString("team")).isEqualTo("tigers");
    assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(12 * 3600);
  }

  @Test
  void keys_stay_the_same_between_two_starts_and_the_private_one_is_private() throws Exception {
    String token = tokens.sign(MIRA, Duration.ofHours(1));

    assertThat(Tokens.withKeysIn(directory).verify(token)).contains(MIRA);
    var mode = Files.getPosixFilePermissions(directory.resolve("sign-in-private.pem"));
    assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    assertThat(directory.resolve("sign-in-public.pem"))
        .content()
        .startsWith("-----BEGIN PUBLIC KEY-----");
  }

  @Test
  void an_expired_token_is_nobodys() {
    assertThat(tokens.verify(tokens.sign(MIRA, Duration.ofMinutes(-5)))).isEmpty();
  }

  @Test
  void a_token_signed_with_another_key_is_nobodys() throws Exception {
    Tokens others = Tokens.withKeysIn(directory.resolve("elsewhere"));

    assertThat(tokens.verify(others.sign(MIRA, Duration.ofHours(1)))).isEmpty();
  }

  @Test
  void a_token_without_a_signature_is_nobodys() {
    String[] parts = tokens.sign(MIRA, Duration.ofHours(1)).split("\\.");
    String none = encoded(new JsonObject().put("alg", "none"));

    assertThat(tokens.verify(none + "." + parts[1] + ".")).isEmpty();
    assertThat(tokens.verify("rubbish")).isEmpty();
  }

  private static JsonObject part(String token, int index) {
    byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[index]);
    return new JsonObject(new String(json, StandardCharsets.UTF_8));
  }

  private static String encoded(JsonObject json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.toBuffer().getBytes());
  }
}
