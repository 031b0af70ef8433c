package telesales.singlemachine.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import telesales.singlemachine.DataDirectory;

/** Which installation a command is about. */
final class InstallationOptions {

  static final String REAL = ".telesales";
  static final String DEMO = ".telesales-demo";

  @Option(names = "--data", paramLabel = "DIR", description = "The installation's data directory.")
  private @Nullable Path data;

  @Option(names = "--port", paramLabel = "N", description = "The port of the running system.")
  private @Nullable Integer port;

  private final Path project;

  InstallationOptions(Path project) {
    this.project = project;
  }

  /** The running system that is meant; without options, the one that runs. */
  Running running() {
    return candidates().stream()
        .flatMap(directory -> Running.in(DataDirectory.at(directory)).stream())
        .filter(running -> port == null || running.port() == port)
        .findFirst()
        .orElseThrow(() -> new CommandFailure(notRunning()));
  }

  private List<Path> candidates() {
    return data == null ? List.of(project.resolve(REAL), project.resolve(DEMO)) : List.of(data);
  }

  private String notRunning() {
    String where = data == null ? "" : " in " + data;
    String which = port == null ? "" : " on port " + port;
    return "Telesales is not running" + where + which + ": start it with ./telesales up";
  }
}
