package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a running system. They are made over HTTP, as the commands make them: those start a JVM
 * each, and have tests of their own.
 */
final class People {
  private static final Http HTTP = new Http();

  private final RunningSystem system;
  private final String admin;

  private People(RunningSystem system, String admin) {
    this.system = system;
    this.admin = admin;
  }

  /** On behalf of the administrator who was made at the first start. */
  static People of(RunningSystem system) throws IOException, InterruptedException {
    return new People(system, system.make("token", "admin"));
  }

  /** The administrator's token. */
  String admin() {
    return admin;
  }

  /** Makes an account; its password. */
  String password(String name, String role, @Nullable String team)
      throws IOException, InterruptedException {
    ObjectNode account =
        Http.JSON.createObjectNode().put("name", name).put("role", role).put("team", team);
    return made("/api/accounts", account, "password");
  }

  /** Makes an account and signs in; what a browser is given to show from then on. */
  String token(String name, String role, @Nullable String team)
      throws IOException, InterruptedException {
    ObjectNode session =
        Http.JSON.createObjectNode().put("name", name).put("password", password(name, role, team));
    HttpResponse<String> answer =
        HTTP.send("POST", system.uri("/api/session"), "", session.toString());
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("none=none");
    return HttpCookie.parse(cookie).getFirst().getValue();
  }

  /** What a dialer posts calls with. */
  String key(String dialer) throws IOException, InterruptedException {
    return made("/api/dialer-keys", Http.JSON.createObjectNode().put("dialer", dialer), "key");
  }

  private String made(String path, ObjectNode what, String field)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = HTTP.send("POST", system.uri(path), admin, what.toString());
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 201);
    return Http.JSON.readTree(answer.body()).path(field).asText();
  }
}
