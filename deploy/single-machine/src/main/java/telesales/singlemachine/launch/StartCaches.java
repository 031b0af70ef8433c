package telesales.singlemachine.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import telesales.singlemachine.Service;

/**
 * What JVMs remember of an earlier start in order to start in half the time (JEP 483, JEP 514). The
 * caches belong to the build; a JVM looks whether a cache fits its jars, and does without it
 * otherwise.
 */
public final class StartCaches {

  /** Where recordings and caches lie, and whether a start is recorded. */
  private final Path directory;

  private final boolean recording;

  private StartCaches(Path directory, boolean recording) {
    this.directory = directory;
    this.recording = recording;
  }

  /** Starts use what was recorded. */
  public static StartCaches used(Path project) {
    return new StartCaches(in(project), false);
  }

  /** Starts are recorded; each process takes some seconds more to end. */
  public static StartCaches recorded(Path project) throws IOException {
    Files.createDirectories(in(project));
    return new StartCaches(in(project), true);
  }

  /** Turns the recording of a service that has ended into its cache. */
  public void make(Service service, Path jar, Duration atMost)
      throws IOException, InterruptedException {
    Path draft = directory.resolve(service.id() + ".draft");
    var command = new ArrayList<>(JavaCommand.withoutMark(service));
    command.add("-XX:AOTMode=create");
    command.add("-XX:AOTConfiguration=" + recording(service));
    command.add("-XX:AOTCache=" + draft);
    command.addAll(List.of("-jar", jar.toString()));
    Process making =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve(service.id() + ".log").toFile())
            .start();
    if (!making.waitFor(atMost.toSeconds(), TimeUnit.SECONDS) || making.exitValue() != 0) {
      making.destroyForcibly();
      throw new IOException("no start cache was made for " + service.id());
    }
    Files.deleteIfExists(recording(service));
    Files.move(draft, cache(service), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  List<String> options(Service service) {
    if (recording) {
      return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording(service));
    }
    return Files.exists(cache(service)) ? List.of("-XX:AOTCache=" + cache(service)) : List.of();
  }

  /** How long a process may take to end before it is killed. */
  Duration grace() {
    return recording ? Duration.ofSeconds(90) : Duration.ofSeconds(5);
  }

  private static Path in(Path project) {
    return project.resolve("deploy/single-machine/target/start-caches");
  }

  private Path recording(Service service) {
    return directory.resolve(service.id() + ".recording");
  }

  private Path cache(Service service) {
    return directory.resolve(service.id() + ".aot");
  }
}
