package telesales.localinfrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A child that outlived the JVM that started it: found by its pid file, known by its command. */
public final class Orphan {

  private Orphan() {}

  /**
   * The living process that the first line of the file names, if its command line contains all the
   * words. A pid alone proves nothing: it may belong to a stranger by now.
   */
  public static Optional<ProcessHandle> find(Path pidFile, String... words) throws IOException {
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(pidFile)) {
      return lines
          .findFirst()
          .map(String::strip)
          .filter(line -> line.matches("\\d{1,18}"))
          .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
          .filter(ProcessHandle::isAlive)
          .filter(process -> runs(process, words));
    }
  }

  /** Asks the process to end, and ends it when it has not done so in time. */
  public static void stop(ProcessHandle process, Duration grace) {
    process.destroy();
    if (!Waiting.ended(process, grace)) {
      process.destroyForcibly();
      Waiting.ended(process, grace);
    }
  }

  private static boolean runs(ProcessHandle process, String... words) {
    String command = process.info().commandLine().orElse("");
    for (String word : words) {
      if (!command.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
