package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every endpoint with every kind of caller, and compares with the table in {@code
 * docs/access.md}.
 */
class WhoMayDoWhatTest {
  private static final List<String> SERVICES =
      List.of("call-log", "lead-scoring", "meeting-metrics", "handover", "projection");
  private static final Pattern ROW =
      Pattern.compile("\\| ([a-z-]+) \\| `([A-Z]+) (/[^`]*)` \\| ([a-z, ]+) \\|.*");
  private static final List<String> PAGES =
      List.of(
          "/boards",
          "/briefing",
          "/calendar",
          "/me",
          "/overview",
          "/rebuild",
          "/reports",
          "/sheets",
          "/shortfalls",
          "/targets");
  private static final Map<String, String> PLACES =
      Map.of(
          "call-log", "stored",
          "lead-scoring", "leads",
          "meeting-metrics", "agent-days",
          "handover", "handovers",
          "projection", "boards");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private static final Http HTTP = new Http();
  private static final Map<String, String> CREDENTIALS = new TreeMap<>();
  private static RunningSystem system;
  private static String admin;

  @BeforeAll
  static void makeOneCallerOfEachRole() throws IOException, InterruptedException {
    system = RunningSystem.get();
    for (String role : List.of("agent", "manager", "director", "admin", "bi")) {
      CREDENTIALS.put(role, system.people().token("walker-" + role, role, "walkers"));
    }
    CREDENTIALS.put("dialer", system.people().key("walker-dialer"));
    admin = CREDENTIALS.get("admin");
  }

  @Test
  void the_table_names_exactly_the_endpoints_that_there_are()
      throws IOException, InterruptedException {
    Set<String> documented = new TreeSet<>();
    table().forEach((endpoint, _) -> documented.add(endpoint.toString()));

    assertThat(documented)
        .isEqualTo(
            endpoints().stream()
                .map(Endpoint::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @TestFactory
  Stream<DynamicTest> each_endpoint_answers_each_caller_as_the_table_says()
      throws IOException, InterruptedException {
    Map<Endpoint, Set<String>> table = table();
    return endpoints().stream()
        .map(
            endpoint ->
                DynamicTest.dynamicTest(
                    endpoint.toString(),
                    () -> walk(endpoint, table.getOrDefault(endpoint, Set.of()))));
  }

  @Test
  void what_is_inside_a_service_is_for_admins_and_health_is_for_everybody()
      throws IOException, InterruptedException {
    for (String service : SERVICES) {
      for (String inside : List.of("/q/metrics", "/q/openapi")) {
        String path = "/services/" + service + inside;
        assertThat(HTTP.status("GET", system.uri(path), "", "")).as(path).isEqualTo(401);
        assertThat(HTTP.status("GET", system.uri(path), CREDENTIALS.get("director"), ""))
            .as(path)
            .isEqualTo(403);
        assertThat(HTTP.status("GET", system.uri(path), admin, "")).as(path).isEqualTo(200);
      }
      String health = "/services/" + service + "/q/health/ready";
      assertThat(HTTP.status("GET", system.uri(health), "", "")).as(health).isEqualTo(200);
    }
  }

  private static void walk(Endpoint endpoint, Set<String> allowed)
      throws IOException, InterruptedException {
    assertThat(status(endpoint, "")).as("without a credential").isEqualTo(endpoint.unknown());
    assertThat(status(endpoint, "tsk_wrong")).as("with a wrong key").isEqualTo(endpoint.unknown());
    assertThat(status(endpoint, "eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiYWRtaW4iXX0."))
        .as("with a token that nobody signed")
        .isEqualTo(endpoint.unknown());
    for (Map.Entry<String, String> credential : CREDENTIALS.entrySet()) {
      int status = status(endpoint, credential.getValue());
      if (allowed.contains(credential.getKey())) {
        assertThat(status).as(credential.getKey()).isNotIn(401, 500, 502, 503);
        assertThat(status == 403 && !endpoint.isAboutATeam()).as(credential.getKey()).isFalse();
      } else {
        assertThat(status)
            .as(credential.getKey())
            .isEqualTo(endpoint.knows(credential.getKey()) ? 403 : endpoint.unknown());
      }
    }
  }

  private static int status(Endpoint endpoint, String credential)
      throws IOException, InterruptedException {
    String body = Set.of("POST", "PUT").contains(endpoint.method()) ? "{}" : "";
    return HTTP.status(endpoint.method(), system.uri(endpoint.concretePath()), credential, body);
  }

  private record Endpoint(String service, String method, String path) {
    /** An example of each parameter that is well-formed, but names nothing that exists. */
    String concretePath() {
      return path.replace("{meeting}", "morning")
          .replace("{team}", "walkers")
          .replace("{part}", PLACES.getOrDefault(service, ""))
          .replace("{callId}", "call-00000000000000000000000000000000")
          .replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
    }

    /** What somebody gets who is not known: pages lead to the sign-in. */
    int unknown() {
      return PAGES.stream().anyMatch(path::startsWith) ? 303 : 401;
    }

    /** Dialers' keys are call-log's alone: to the others they are unknown. */
    boolean knows(String role) {
      return !role.equals("dialer") || service.equals("call-log");
    }

    /** There even an allowed role may be refused, where it is another's team. */
    boolean isAboutATeam() {
      return path.contains("{") || !method.equals("GET");
    }

    @Override
    public String toString() {
      return service + " " + method + " " + path;
    }
  }

  private static List<Endpoint> endpoints() throws IOException, InterruptedException {
    List<Endpoint> endpoints = new ArrayList<>();
    for (String service : SERVICES) {
      JsonNode document =
          HTTP.get(system.uri("/services/" + service + "/q/openapi?format=json"), admin);
      for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
        path.getValue()
            .fieldNames()
            .forEachRemaining(
                method -> {
                  if (METHODS.contains(method)) {
                    endpoints.add(
                        new Endpoint(service, method.toUpperCase(Locale.ROOT), path.getKey()));
                  }
                });
      }
    }
    assertThat(endpoints).hasSizeGreaterThan(15);
    return endpoints;
  }

  private static Map<Endpoint, Set<String>> table() throws IOException {
    Map<Endpoint, Set<String>> table = new HashMap<>();
    for (String line : Files.readAllLines(RunningSystem.project().resolve("docs/access.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && SERVICES.contains(row.group(1))) {
        table.put(
            new Endpoint(row.group(1), row.group(2), row.group(3)),
            Set.of(row.group(4).strip().split(", ")));
      }
    }
    return table;
  }
}
