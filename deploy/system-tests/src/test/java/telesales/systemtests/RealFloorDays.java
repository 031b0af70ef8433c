package telesales.systemtests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Real telemarketing calls, emitted by a program that lies outside the project, where it is to be
 * had.
 */
final class RealFloorDays {
  private static final Path EMITTER =
      RunningSystem.project().resolve("../shared/tools/bank_floor.py").normalize();

  private RealFloorDays() {}

  static Optional<FloorDays> first(int calls) throws IOException, InterruptedException {
    if (!Files.isReadable(EMITTER)) {
      return Optional.empty();
    }
    String count = Integer.toString(calls);
    return Optional.of(
        new FloorDays(
            "real telemarketing calls",
            Http.JSON.readTree(emit("floor")),
            emit("calls", "--count", count).lines().toList(),
            Http.JSON.readTree(emit("expected", "--count", count))));
  }

  private static String emit(String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", EMITTER.toString()));
    command.addAll(List.of(what));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(EMITTER + " failed");
    }
    return output;
  }
}
