package telesales.singlemachine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TelesalesTest {

  @TempDir Path project;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void help_names_every_command() {
    assertThat(run("help")).isZero();

    assertThat(out.toString()).contains("up", "key", "account", "token", "status", "bi", "test");
  }

  @Test
  void asking_a_system_that_does_not_run_is_answered_with_one_line() {
    for (String[] command :
        new String[][] {
          {"status"},
          {"bi"},
          {"key", "d1"},
          {"token", "anna"},
          {"account", "anna", "--role", "agent"}
        }) {
      assertThat(run(command)).isEqualTo(1);
    }

    assertThat(err.toString().lines())
        .hasSize(5)
        .allMatch(line -> line.equals("Telesales is not running: start it with ./telesales up"));
  }

  @Test
  void the_line_says_which_directory_and_port_were_meant() {
    assertThat(run("status", "--data", "elsewhere", "--port", "9999")).isEqualTo(1);

    assertThat(err)
        .hasToString(
            "Telesales is not running in elsewhere on port 9999: start it with ./telesales up\n");
  }

  @Test
  void a_pid_that_belongs_to_a_stranger_by_now_is_not_taken_for_the_system() throws Exception {
    Path run = Files.createDirectories(project.resolve(".telesales/run"));
    Files.writeString(run.resolve("front"), "http://localhost:1\n");
    Process stranger = new ProcessBuilder("sleep", "600").start();
    try {
      Files.writeString(run.resolve("supervisor.pid"), stranger.pid() + "\n");

      assertThat(run("status")).isEqualTo(1);
      assertThat(err.toString()).startsWith("Telesales is not running");
    } finally {
      stranger.destroyForcibly();
      assertThat(stranger.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void up_says_in_one_line_that_nothing_is_built() {
    assertThat(run("up", "--data", project.resolve("data").toString())).isEqualTo(1);

    assertThat(err.toString().lines()).singleElement().asString().contains("is not built");
  }

  @Test
  void a_demonstration_never_touches_the_data_of_a_real_floor() throws Exception {
    Path data = project.resolve("real");
    Path table = data.resolve("postgresql/table");
    Files.createDirectories(table.getParent());
    Files.writeString(table, "precious");
    for (var service : telesales.singlemachine.Service.values()) {
      Path jar = service.jar(project);
      Files.createDirectories(jar.getParent());
      Files.writeString(jar, "");
    }

    assertThat(run("up", "--demo", "--data", data.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("holds a real floor");
    assertThat(table).hasContent("precious");
  }

  @Test
  void a_role_is_asked_for() {
    assertThat(run("account", "anna")).isEqualTo(2);

    assertThat(err.toString()).contains("--role");
  }

  @Test
  void a_day_to_compare_is_asked_for_and_has_to_be_one() {
    assertThat(run("reconcile")).isEqualTo(2);
    assertThat(err.toString()).contains("--date");

    for (String[] wrong :
        new String[][] {
          {"reconcile", "--date", "yesterday"},
          {"reconcile", "--date", "2026-02-30"},
          {"reconcile", "--date", "2026-03-02", "--wait=-1"}
        }) {
      assertThat(run(wrong)).isEqualTo(1);
    }
  }

  private int run(String... arguments) {
    CommandLine command = Telesales.commandLine(project);
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
