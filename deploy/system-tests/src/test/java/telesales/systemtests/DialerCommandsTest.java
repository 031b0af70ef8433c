package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator does about dialers without a browser: every command against the system. */
class DialerCommandsTest {
  private static final Http HTTP = new Http();
  private static int dialers;
  private static RunningSystem system;
  private static String admin;

  private String dialer;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    system = RunningSystem.get();
    admin = system.people().admin();
  }

  @BeforeEach
  void anotherDialer() {
    dialer = "commanded-" + ++dialers;
  }

  @Test
  void dialer_sets_up_what_is_said_and_leaves_the_rest() throws Exception {
    said("dialer", dialer, "--format", "vicidial", "--zone", "Europe/Berlin", "--country", "DE");
    JsonNode shown = json(said("dialer", dialer, "--zone", "Asia/Shanghai"));

    assertThat(shown.path("format").asText()).isEqualTo("vicidial");
    assertThat(shown.path("timeZone").asText()).isEqualTo("Asia/Shanghai");
    assertThat(shown.path("defaultCountry").asText()).isEqualTo("DE");
    assertThat(json(said("dialer", dialer))).isEqualTo(shown);
    assertThat(settings().path("timeZone").asText()).isEqualTo("Asia/Shanghai");
  }

  @Test
  void what_a_code_means_is_found_missing_told_and_replayed() throws Exception {
    String key = system.make("key", dialer);
    assertThat(HTTP.send("GET", system.uri(disposition("HOTLED")), key, "").statusCode())
        .isEqualTo(422);
    assertThat(posts()).singleElement().asString().contains("unmapped", "HOTLED");

    assertThat(said("mapping", dialer, "set", "HOTLED=interested", "user", "1001=agent-07"))
        .containsExactly("codes HOTLED=interested", "users 1001=agent-07");
    assertThat(said("replay", dialer)).contains("logged 1", "stillUnmapped 0");

    assertThat(posts()).isEmpty();
    assertThat(posts("--status", "taken")).hasSize(1);
    assertThat(said("replay", dialer)).contains("logged 0", "corrected 0");
    said("mapping", dialer, "set", "HOTLED=sale");
    assertThat(said("replay", dialer, "--all")).contains("logged 0", "corrected 1");
    assertThat(said("replay", dialer, "--all", "--from", "2100-01-01T00:00:00+08:00"))
        .contains("unchanged 0", "corrected 0");
  }

  @Test
  void nothing_behind_the_equals_sign_takes_a_meaning_away() throws Exception {
    said("mapping", dialer, "set", "HOTLED=sale", "A=B=callback", "user", "1001=agent-07");
    said("mapping", dialer, "set", "HOTLED=", "user", "1001=");

    said("dialer", dialer, "--format", "vicidial");
    assertThat(said("mapping", dialer, "show"))
        .contains("codes A=B=callback", "shippedCodes SALE=sale")
        .noneMatch(line -> line.contains("HOTLED") || line.contains("agent-07"));
  }

  @Test
  void what_makes_no_sense_is_told_in_one_line_and_changes_nothing() throws Exception {
    said("mapping", dialer, "set", "HOTLED=sale");
    JsonNode before = settings();

    for (String[] command :
        new String[][] {
          {"mapping", dialer, "set", "HOTLED=splendid"},
          {"mapping", dialer, "HOTLED=sale"},
          {"dialer", dialer, "--zone", "Asia/Nowhere"},
          {"posts", "--status", "lost"},
          {"replay", dialer, "--from", "yesterday"}
        }) {
      RunningSystem.Said said = system.say(command);
      assertThat(said.exitCode()).as(String.join(" ", command)).isEqualTo(1);
      assertThat(said.errors()).as(String.join(" ", command)).hasSize(1);
      assertThat(said.lines()).isEmpty();
    }
    assertThat(settings()).isEqualTo(before);
  }

  private List<String> posts(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("posts"));
    command.addAll(List.of(options));
    return said(command.toArray(String[]::new)).stream()
        .filter(line -> line.contains(" " + dialer + " "))
        .toList();
  }

  private static List<String> said(String... command) throws IOException, InterruptedException {
    RunningSystem.Said said = system.say(command);
    assertThat(said.exitCode()).as("%s: %s", String.join(" ", command), said.errors()).isZero();
    return said.lines();
  }

  private JsonNode settings() throws IOException, InterruptedException {
    return HTTP.get(system.uri("/api/dialers/" + dialer + "/settings"), admin);
  }

  private static JsonNode json(List<String> lines) throws IOException {
    return Http.JSON.readTree(String.join("\n", lines));
  }

  private String disposition(String code) {
    return "/api/dialers/"
        + dialer
        + "/vicidial/dispo?call_id=V3020930000000000123&user=1001&phone_number=13900004711"
        + "&talk_time=120&epoch=1772415150&dispo="
        + code;
  }
}
