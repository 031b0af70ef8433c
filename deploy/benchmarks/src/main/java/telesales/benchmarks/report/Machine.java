package telesales.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where and on what figures were measured: they mean nothing without.
 *
 * @param measured in UTC
 * @param commit of the project, and whether it was changed since
 * @param disk its kind of file system
 * @param postgresql its version
 */
public record Machine(
    String measured,
    String commit,
    String processors,
    String memory,
    String system,
    String disk,
    String java,
    String postgresql) {
  private static final int MEGABYTES = 20;
  private static final String NOT_KNOWN = "not known";

  /**
   * This machine.
   *
   * @param data on the disk that is measured
   */
  public static Machine describe(Path project, Path data, String postgresql) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        commit(project),
        system.getAvailableProcessors() + " × " + processor(),
        (system.getTotalMemorySize() >> MEGABYTES) + " MB",
        system.getName() + " " + system.getVersion() + " " + system.getArch(),
        Files.getFileStore(data).type(),
        System.getProperty("java.runtime.version", NOT_KNOWN),
        postgresql + ", fsync and synchronous_commit on");
  }

  /** What there is to say, a line each. */
  public List<String> lines() {
    return List.of(
        "measured: " + measured,
        "commit: " + commit,
        "processors: " + processors,
        "memory: " + memory,
        "system: " + system,
        "disk: " + disk,
        "Java: " + java,
        "PostgreSQL: " + postgresql);
  }

  private static String processor() throws IOException {
    Path processors = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(processors)) {
      return NOT_KNOWN;
    }
    return Files.readAllLines(processors).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(NOT_KNOWN);
  }

  private static String commit(Path project) throws IOException {
    Process git =
        new ProcessBuilder("git", "describe", "--always", "--dirty=-changed", "--exclude=*")
            .directory(project.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
    return said.isEmpty() ? NOT_KNOWN : said;
  }
}
