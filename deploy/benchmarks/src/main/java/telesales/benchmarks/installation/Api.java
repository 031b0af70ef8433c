package telesales.benchmarks.installation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What is asked now and then, as somebody who may: nothing here is measured. */
public final class Api {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI front;
  private final String token;

  Api(URI front, String token) {
    this.front = front;
    this.token = token;
  }

  public void putFloor(String floor) throws IOException, InterruptedException {
    send(request("/api/floor").PUT(BodyPublishers.ofString(floor)));
  }

  /** A new key of the dialer. */
  public String newKey(String dialer) throws IOException, InterruptedException {
    String wanted = JSON.createObjectNode().put("dialer", dialer).toString();
    return send(request("/api/dialer-keys").POST(BodyPublishers.ofString(wanted)))
        .path("key")
        .asText();
  }

  /** The dials of a team's day as its board shows them. */
  public long dials(String team, String date) throws IOException, InterruptedException {
    return send(request("/api/boards/" + team + "/evening?date=" + date).GET())
        .path("totals")
        .path("dials")
        .asLong();
  }

  /** Asks for anything. */
  public JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** Has something done that needs no words. */
  public JsonNode post(String path) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  public JsonNode delete(String path) throws IOException, InterruptedException {
    return send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(front.resolve(path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(
          response.uri() + " answered " + response.statusCode() + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }
}
