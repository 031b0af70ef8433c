package telesales.benchmarks.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Memory of the processes of a system; pages that several share are shared out among them. */
public final class Memory {
  private Memory() {}

  /** Bytes, by process. */
  public static Map<String, Long> of(Parts parts) throws IOException {
    return parts.sum(Memory::bytes);
  }

  /** 0 where the operating system does not say. */
  private static long bytes(ProcessHandle process) {
    Path shares = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    try (Stream<String> lines = Files.lines(shares)) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .sum();
    } catch (IOException | UncheckedIOException gone) {
      // A process that ends while it is looked at has no memory any more.
      return 0;
    }
  }
}
