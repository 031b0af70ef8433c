package telesales.singlemachine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and those it started use. */
final class Memory {

  private Memory() {}

  /**
   * Bytes, with those of its children; pages that several processes share are shared out among them
   * where Linux says so.
   */
  static long of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(one -> ofOne(one.pid()))
        .sum();
  }

  /** Bytes of this one process. */
  static long ofOne(long pid) {
    Path shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
    if (Files.isReadable(shares)) {
      try (Stream<String> lines = Files.lines(shares)) {
        return lines.filter(line -> line.startsWith("Pss:")).mapToLong(Memory::kilobytes).sum();
      } catch (IOException | java.io.UncheckedIOException gone) {
        return 0;
      }
    }
    return residentByPs(pid);
  }

  private static long kilobytes(String line) {
    return Long.parseLong(line.replaceAll("\\D", "")) << 10;
  }

  private static long residentByPs(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      String answer =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return answer.isEmpty() ? 0 : kilobytes(answer);
    } catch (IOException notInstalled) {
      return 0;
    }
  }
}
