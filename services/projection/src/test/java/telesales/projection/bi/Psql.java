package telesales.projection.bi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** PostgreSQL's own client, signed in as BI tools are. */
final class Psql {
  private static final String MISSING =
      "psql is missing on this machine: it comes with the package postgresql-client";

  /** What came of a statement. */
  record Answer(int exitCode, String output) {}

  private Psql() {}

  /** The rows of a query, columns by name. */
  static List<Map<String, Object>> rows(String query) {
    Answer answer = ask("SELECT coalesce(json_agg(q), '[]') FROM (%s) AS q".formatted(query));
    if (answer.exitCode() != 0) {
      throw new AssertionError(answer.output());
    }
    return JsonPath.from(answer.output()).getList("");
  }

  /** Several statements, given by one argument each, in one session. */
  static Answer ask(String... statements) {
    URI database = URI.create(setting("quarkus.datasource.jdbc.url").substring("jdbc:".length()));
    List<String> command =
        new ArrayList<>(
            List.of("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", database.getHost()));
    command.addAll(List.of("-p", Integer.toString(database.getPort()), "-U", "telesales_bi"));
    command.addAll(List.of("-d", database.getPath().substring(1)));
    for (String statement : statements) {
      command.addAll(List.of("-c", statement));
    }
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", setting("telesales.testing.bi-password"));
    builder.environment().put("PGCLIENTENCODING", "UTF8");
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("psql did not end: " + output);
      }
      return new Answer(process.exitValue(), output);
    } catch (IOException e) {
      throw new AssertionError(MISSING, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
