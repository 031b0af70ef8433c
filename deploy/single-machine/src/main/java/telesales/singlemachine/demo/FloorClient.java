package telesales.singlemachine.demo;

import static java.util.stream.Collectors.joining;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.singlemachine.signin.Account;
import telesales.singlemachine.signin.Role;
import telesales.singlemachine.signin.Tokens;

/** What the people and the dialer of the demonstration say to the system, as HTTP. */
final class FloorClient {

  /** The system said no, and would again. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final String JSON = "application/json";
  private static final int SERVER_ERROR = 500;
  private static final int CLIENT_ERROR = 400;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final String address;
  private final Tokens tokens;

  FloorClient(String address, Tokens tokens) {
    this.address = address;
    this.tokens = tokens;
  }

  void putFloor() throws IOException, InterruptedException {
    send("PUT", "/api/floor", administrator(), DemoFloor.json());
  }

  void putCalendar() throws IOException, InterruptedException {
    send("PUT", "/api/calendar", administrator(), DemoFloor.calendar());
  }

  String dialerKey() throws IOException, InterruptedException {
    var wish = new JsonObject().put("dialer", "demo");
    String answer = send("POST", "/api/dialer-keys", administrator(), wish);
    return new JsonObject(answer).getString("key");
  }

  /** Returns the system's id of the call. */
  String report(PlannedCall call, String key) throws IOException, InterruptedException {
    return new JsonObject(send("POST", "/api/calls", key, call.json())).getString("id");
  }

  void correct(PlannedCall call, String key) throws IOException, InterruptedException {
    send("PUT", "/api/calls/" + call.id(), key, call.json());
  }

  /** Reports calls that are over, in order. */
  void reportAll(List<PlannedCall> calls, String key) throws IOException, InterruptedException {
    String lines = calls.stream().map(call -> call.json().encode()).collect(joining("\n"));
    send("POST", "/api/calls/batch", key, "application/x-ndjson", lines);
  }

  String administrator() {
    return tokens.sign(new Account("admin", Role.ADMIN, null), A_DAY);
  }

  String manager(DemoFloor.Team team) {
    return tokens.sign(new Account(team.manager(), Role.MANAGER, team.id()), A_DAY);
  }

  String agent(DemoFloor.Agent agent) {
    return tokens.sign(new Account(agent.id(), Role.AGENT, agent.team()), A_DAY);
  }

  /** Asks for something, as JSON. */
  JsonObject get(String path, String bearer) throws IOException, InterruptedException {
    return new JsonObject(send("GET", path, bearer, JSON, null));
  }

  /** Returns what the system says to it. */
  String send(String method, String path, String bearer, JsonObject body)
      throws IOException, InterruptedException {
    return send(method, path, bearer, JSON, body.encode());
  }

  private String send(
      String method, String path, String bearer, String contentType, @Nullable String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + bearer)
            .header("Content-Type", contentType)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    var response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= SERVER_ERROR) {
      throw new IOException(method + " " + path + " failed with " + response.statusCode());
    } else if (response.statusCode() >= CLIENT_ERROR) {
      throw new Refused(
          method + " " + path + " was refused: " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }
}
