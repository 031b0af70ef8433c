package telesales.singlemachine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningInTest {

  private static final Account MIRA = new Account("mira", Role.MANAGER, "tigers");
  private static final Account ADMIN = new Account("admin", Role.ADMIN, null);

  @TempDir static Path directory;
  private static SignInServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    server = new SignInServer(directory, service -> 1);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Test
  void the_right_password_gives_a_session_that_scripts_and_other_sites_cannot_use()
      throws Exception {
    var response = signIn("mira", server.accounts().put(MIRA));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(new JsonObject(response.body()))
        .isEqualTo(
            new JsonObject().put("name", "mira").put("role", "manager").put("team", "tigers"));
    assertThat(cookie(response)).contains("HTTPOnly", "SameSite=Strict", "Path=/", "Max-Age=43200");
  }

  @Test
  void a_session_says_who_is_signed_in() throws Exception {
    String cookie = cookie(signIn("mira", server.accounts().put(MIRA))).split(";")[0];

    var response = send(request("/api/session").header("Cookie", cookie).GET());

    assertThat(new JsonObject(response.body()).getString("name")).isEqualTo("mira");
  }

  @Test
  void without_a_session_nobody_is_signed_in() throws Exception {
    var response = send(request("/api/session").GET());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void signing_out_takes_the_cookie_away() throws Exception {
    var response = send(request("/api/session").DELETE());

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(cookie(response)).startsWith("telesales_session=;").contains("Max-Age=0");
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_refused_alike() throws Exception {
    server.accounts().put(new Account("omar", Role.AGENT, null));

    var wrong = signIn("omar", "guess");
    var unknown = signIn("nobody", "guess");

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(unknown.body());
  }

  @Test
  void guessing_is_slowed_down() throws Exception {
    HttpResponse<String> last = signIn("victim", "guess 0");
    for (int i = 1; i <= 8 && last.statusCode() == 401; i++) {
      last = signIn("victim", "guess " + i);
    }

    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 61);
  }

  @Test
  void what_is_not_a_name_and_a_password_is_malformed() throws Exception {
    assertThat(post("/api/session", "{\"name\": 7}").statusCode()).isEqualTo(400);
    assertThat(post("/api/session", "[").statusCode()).isEqualTo(400);
    assertThat(post("/api/session", "{\"name\":\"" + "x".repeat(5000) + "\"}").statusCode())
        .isEqualTo(413);
  }

  @Test
  void a_page_of_another_site_cannot_sign_anybody_in_or_out() throws Exception {
    var response = send(request("/api/session").header("Origin", "http://evil.example").DELETE());

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void an_administrator_makes_changes_and_removes_accounts() throws Exception {
    String bearer = server.tokens().sign(ADMIN, Duration.ofMinutes(1));
    var wish = new JsonObject().put("name", "李雷").put("role", "agent").put("team", "tigers");

    var made = new JsonObject(as(bearer, request("/api/accounts"), wish).body());

    assertThat(signIn("李雷", made.getString("password")).statusCode()).isEqualTo(200);
    as(bearer, request("/api/accounts"), wish);
    assertThat(signIn("李雷", made.getString("password")).statusCode()).isEqualTo(401);
    var gone =
        request("/api/accounts/%E6%9D%8E%E9%9B%B7").header("Authorization", "Bearer " + bearer);
    assertThat(send(gone.DELETE()).statusCode()).isEqualTo(204);
    assertThat(server.accounts().find("李雷")).isEmpty();
  }

  @Test
  void nobody_else_makes_accounts() throws Exception {
    String bearer = server.tokens().sign(MIRA, Duration.ofMinutes(1));
    var wish = new JsonObject().put("name", "eve").put("role", "admin");

    assertThat(as(bearer, request("/api/accounts"), wish).statusCode()).isEqualTo(403);
    assertThat(post("/api/accounts", wish.encode()).statusCode()).isEqualTo(401);
    assertThat(server.accounts().find("eve")).isEmpty();
  }

  private static HttpResponse<String> signIn(String name, String password) throws Exception {
    return post(
        "/api/session", new JsonObject().put("name", name).put("password", password).encode());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> as(
      String bearer, HttpRequest.Builder request, JsonObject body) throws Exception {
    return send(
        request
            .header("Authorization", "Bearer " + bearer)
            .POST(BodyPublishers.ofString(body.encode())));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path))
        .timeout(Duration.ofSeconds(20));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().firstValue("Set-Cookie").orElseThrow();
  }
}
