package telesales.singlemachine.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import telesales.localinfrastructure.LoopbackPorts;
import telesales.singlemachine.Service;
import telesales.singlemachine.signin.Account;
import telesales.singlemachine.signin.Role;
import telesales.singlemachine.signin.SignInServer;

@Timeout(60)
class FrontTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int DEAD = LoopbackPorts.free();

  @TempDir static Path directory;
  private static FakeService projection;
  private static SignInServer front;
  private static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    projection = new FakeService();
    front =
        new SignInServer(
            directory, service -> service == Service.PROJECTION ? projection.port() : DEAD);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    front.close();
    projection.close();
  }

  @Test
  void a_service_hears_what_was_asked_and_who_asked() throws Exception {
    JsonObject heard =
        heard(
            request("/api/boards/morning?team=tigers")
                .header("Authorization", "Bearer x")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Forwarded", "for=203.0.113.9"));

    assertThat(heard.getString("uri")).isEqualTo("/api/boards/morning?team=tigers");
    JsonObject headers = heard.getJsonObject("headers");
    assertThat(headers.getString("authorization")).isEqualTo("Bearer x");
    assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(headers.getString("x-forwarded-host")).isEqualTo("127.0.0.1:" + front.port());
    assertThat(headers.getString("host")).isEqualTo("127.0.0.1:" + front.port());
    assertThat(headers.containsKey("forwarded")).isFalse();
  }

  @Test
  void events_arrive_one_by_one_while_the_stream_is_open() throws Exception {
    try (var events = stream(front.address() + "/api/boards/stream")) {
      for (int i = 0; i < 3; i++) {
        projection.say("event " + i);
        assertThat(events.readLine()).isEqualTo("data: event " + i);
        assertThat(events.readLine()).isEmpty();
      }
    }
  }

  @Test
  void a_stream_ends_when_its_service_dies() throws Exception {
    try (var dying = new FakeService();
        var front = new SignInServer(directory.resolve("dying"), service -> dying.port());
        var events = stream(front.address() + "/api/boards/stream")) {
      dying.say("alive");
      assertThat(events.readLine()).isEqualTo("data: alive");
      assertThat(events.readLine()).isEmpty();

      dying.die();

      assertThatThrownBy(events::readLine).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_service_that_is_away_is_a_problem_at_once() throws Exception {
    var response =
        client.send(
            request("/api/calls").POST(BodyPublishers.ofString("{}")).build(),
            BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().firstValue("Retry-After")).contains("1");
    assertThat(new JsonObject(response.body()).getString("code")).isEqualTo("service-away");
  }

  @Test
  void a_service_that_breaks_off_before_it_answers_is_a_problem() throws Exception {
    var response = get("/api/boards/break-off");

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(new JsonObject(response.body()).getString("code")).isEqualTo("service-broke-off");
  }

  @Test
  void more_changes_than_may_be_under_way_are_told_at_once_to_come_again() throws Exception {
    try (var busy = new FakeService();
        var narrow = new SignInServer(directory.resolve("narrow"), service -> busy.port(), 1)) {
      var change =
          HttpRequest.newBuilder(URI.create(narrow.address() + "/api/boards/hold-up"))
              .POST(BodyPublishers.ofString("{}"))
              .build();
      var first = client.sendAsync(change, BodyHandlers.ofString());
      await().atMost(SOON).until(() -> busy.held() == 1);

      var refused = client.send(change, BodyHandlers.ofString());
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("1");
      assertThat(new JsonObject(refused.body()).getString("code")).isEqualTo("too-many-at-once");

      var reading = URI.create(narrow.address() + "/api/boards/morning");
      assertThat(
              client
                  .send(HttpRequest.newBuilder(reading).build(), BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(200);

      busy.letGo();
      assertThat(first).succeedsWithin(SOON);
      var next = client.sendAsync(change, BodyHandlers.ofString());
      await().atMost(SOON).until(() -> busy.held() == 1);
      busy.letGo();
      assertThat(next).succeedsWithin(SOON);
      assertThat(next.join().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void who_gives_up_waiting_makes_room_for_others() throws Exception {
    try (var busy = new FakeService();
        var narrow = new SignInServer(directory.resolve("given-up"), service -> busy.port(), 1)) {
      try (var impatient = new Socket(InetAddress.getLoopbackAddress(), narrow.port())) {
        impatient
            .getOutputStream()
            .write(
                "POST /api/boards/hold-up HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        await().atMost(SOON).until(() -> busy.held() == 1);
      }

      var change =
          HttpRequest.newBuilder(URI.create(narrow.address() + "/api/boards/upload"))
              .POST(BodyPublishers.ofString("{}"))
              .build();
      await()
          .atMost(SOON)
          .until(() -> client.send(change, BodyHandlers.ofString()).statusCode() == 200);
    }
  }

  @Test
  void a_large_upload_is_handed_on_whole() throws Exception {
    byte[] large = new byte[20 << 20];

    var response =
        client.send(
            request("/api/boards/upload").POST(BodyPublishers.ofByteArray(large)).build(),
            BodyHandlers.ofString());

    assertThat(new JsonObject(response.body()).getLong("bytes")).isEqualTo(large.length);
  }

  @Test
  void a_path_cannot_climb_out_of_its_place() throws Exception {
    for (String path : new String[] {"/boards/../q/metrics", "/boards/%2e%2e/q/metrics"}) {
      assertThat(rawStatus(path)).contains(" 404 ");
    }
  }

  @Test
  void a_page_shows_where_to_sign_in_and_comes_back() throws Exception {
    var response =
        client.send(
            request("/boards/morning?team=t").header("Accept", "text/html").GET().build(),
            BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location"))
        .contains("/sign-in?return=%2Fboards%2Fmorning%3Fteam%3Dt");
  }

  @Test
  void an_agent_begins_with_the_own_day_and_everybody_else_with_the_boards() throws Exception {
    assertThat(as(Role.AGENT, "/").headers().firstValue("Location")).contains("/me");
    for (Role role : List.of(Role.MANAGER, Role.DIRECTOR, Role.ADMIN)) {
      assertThat(as(role, "/").headers().firstValue("Location")).contains("/boards");
    }
  }

  @Test
  void who_is_not_signed_in_signs_in_before_it_is_decided_where_to_begin() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(303);
    assertThat(get("/").headers().firstValue("Location")).contains("/sign-in");
  }

  @Test
  void what_operators_look_at_is_for_administrators() throws Exception {
    String path = "/services/projection/q/metrics?name=x";

    assertThat(get(path).statusCode()).isEqualTo(401);
    assertThat(as(Role.MANAGER, path).statusCode()).isEqualTo(403);
    assertThat(new JsonObject(as(Role.ADMIN, path).body()).getString("uri"))
        .isEqualTo("/q/metrics?name=x");
    assertThat(as(Role.ADMIN, "/services/elsewhere/q/metrics").statusCode()).isEqualTo(404);
  }

  @Test
  void a_service_s_health_is_open_and_nothing_beside_it() throws Exception {
    assertThat(new JsonObject(get("/services/projection/q/health/ready").body()).getString("uri"))
        .isEqualTo("/q/health/ready");
    assertThat(get("/services/projection/q/health/../metrics").statusCode()).isEqualTo(401);
  }

  @Test
  void health_is_open_and_says_which_service_is_down() throws Exception {
    var response = get("/health");

    assertThat(response.statusCode()).isEqualTo(503);
    var services = new JsonObject(response.body()).getJsonObject("services");
    assertThat(services.getString("projection")).isEqualTo("UP");
    assertThat(services.getString("call-log")).isEqualTo("DOWN");
  }

  @Test
  void browsers_are_told_to_be_strict_unless_a_service_says_so_itself() throws Exception {
    assertThat(get("/api/boards/x").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
    assertThat(get("/api/boards/own-policy").headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'");
    assertThat(get("/health").headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void an_unknown_address_is_a_problem() throws Exception {
    assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(front.address() + path))
        .timeout(Duration.ofSeconds(15));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> as(Role role, String path) throws Exception {
    String token = front.tokens().sign(new Account("somebody", role, null), Duration.ofMinutes(1));
    return client.send(
        request(path).header("Authorization", "Bearer " + token).GET().build(),
        BodyHandlers.ofString());
  }

  private static JsonObject heard(HttpRequest.Builder request) throws Exception {
    return new JsonObject(client.send(request.GET().build(), BodyHandlers.ofString()).body());
  }

  private static BufferedReader stream(String url) throws Exception {
    InputStream body =
        client
            .send(
                HttpRequest.newBuilder(URI.create(url)).GET().build(), BodyHandlers.ofInputStream())
            .body();
    var events = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    assertThat(events.readLine()).isEqualTo(": open");
    assertThat(events.readLine()).isEmpty();
    return events;
  }

  /** The client of the JDK would tidy the path before it sends it. */
  private static String rawStatus(String path) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), front.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }
}
