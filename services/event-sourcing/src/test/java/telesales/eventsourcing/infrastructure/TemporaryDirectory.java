package telesales.eventsourcing.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a server that lives as long as this JVM keeps its data. */
final class TemporaryDirectory {
  private TemporaryDirectory() {}

  static Path create() {
    try {
      return Files.createTempDirectory("telesales-events");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param close ends whatever uses the directory
   */
  static void deleteAtTheEnd(Path directory, Runnable close) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  close.run();
                  delete(directory);
                }));
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
