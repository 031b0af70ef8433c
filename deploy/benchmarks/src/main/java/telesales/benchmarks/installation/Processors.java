package telesales.benchmarks.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The processors of this machine: what all that runs on it uses of them. */
final class Processors {
  private static final Path STATISTICS = Path.of("/proc/stat");
  private static final long NANOS_IN_TICK = 10_000_000;
  // After the name: user, nice, system, idle, waiting for a disk, interrupts …
  private static final int IDLE = 4;
  private static final int WAITING = 5;
  private static final int STOLEN = 8;

  private Processors() {}

  /** Nanoseconds since the machine was started; empty where the operating system does not say. */
  static OptionalLong busyNanos() throws IOException {
    if (!Files.isReadable(STATISTICS)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(STATISTICS)) {
      return lines
          .filter(line -> line.startsWith("cpu "))
          .mapToLong(line -> busyTicks(line.split(" +")) * NANOS_IN_TICK)
          .findFirst();
    }
  }

  private static long busyTicks(String[] fields) {
    long ticks = 0;
    for (int i = 1; i <= STOLEN; i++) {
      ticks += i == IDLE || i == WAITING ? 0 : Long.parseLong(fields[i]);
    }
    return ticks;
  }
}
