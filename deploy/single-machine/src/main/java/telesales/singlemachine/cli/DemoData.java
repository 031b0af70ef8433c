package telesales.singlemachine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import telesales.singlemachine.DataDirectory;

/** The data of a demonstration, which is thrown away at its next start. */
final class DemoData {

  private static final String MARK = "this-is-a-demonstration";

  private DemoData() {}

  static boolean isEmptyOrDemo(DataDirectory data) {
    return Files.exists(data.root().resolve(MARK)) || Files.notExists(data.postgresql());
  }

  static void clear(DataDirectory data) throws IOException {
    for (Path stale : List.of(data.postgresql(), data.kafka(), data.adminPassword())) {
      if (Files.exists(stale)) {
        Trees.delete(stale);
      }
    }
    Files.writeString(data.root().resolve(MARK), "Everything here may be deleted.\n");
  }
}
