package telesales.singlemachine.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The log of one process and the one before it. Whoever writes appends, so that it can be shortened
 * under the writer's hands; a few lines written in that moment may be lost.
 */
record LogFile(Path path, long limitBytes) {

  private static final long LIMIT = 16L << 20;

  static LogFile of(Path directory, String process) {
    return new LogFile(directory.resolve(process + ".log"), LIMIT);
  }

  void rotateWhenLarge() throws IOException {
    if (Files.notExists(path) || Files.size(path) < limitBytes) {
      return;
    }
    Path before = path.resolveSibling(path.getFileName() + ".1");
    Files.copy(path, before, StandardCopyOption.REPLACE_EXISTING);
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
  }
}
