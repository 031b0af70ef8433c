package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import telesales.singlemachine.signin.Account;
import telesales.singlemachine.signin.Role;
import telesales.singlemachine.signin.Tokens;

/** Asks a running system, as an administrator: whoever may read its keys is one. */
final class Api {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final Duration VALIDITY = Duration.ofMinutes(1);
  private static final Account OPERATOR = new Account("admin", Role.ADMIN, null);

  private final Running system;
  private final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  Api(Running system) {
    this.system = system;
    this.token = tokens(system).sign(OPERATOR, VALIDITY);
  }

  static Tokens tokens(Running system) {
    try {
      return Tokens.withKeysIn(system.data().secrets());
    } catch (IOException e) {
      throw new CommandFailure("The keys in " + system.data().secrets() + " cannot be read", e);
    }
  }

  JsonObject post(String path, JsonObject body) {
    return send(request(path).POST(BodyPublishers.ofString(body.encode())));
  }

  JsonObject put(String path, JsonObject body) {
    return send(request(path).PUT(BodyPublishers.ofString(body.encode())));
  }

  JsonObject delete(String path) {
    return send(request(path).DELETE());
  }

  JsonObject get(String path) {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(system.address() + path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private JsonObject send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
        throw new CommandFailure(reason(response));
      }
      return new JsonObject(response.body());
    } catch (IOException e) {
      throw new CommandFailure("Telesales does not answer at " + system.address(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted", e);
    }
  }

  private static String reason(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.contains("json") || response.body().isBlank()) {
      return "Telesales refused: status " + response.statusCode();
    }
    var problem = new JsonObject(response.body());
    return problem.getString("detail", problem.getString("title", "Telesales refused"));
  }
}
