package telesales.singlemachine.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import telesales.singlemachine.Service;

/**
 * Who goes first where there is not processor enough for all. Taking calls in does: a post that
 * waits too long is given up by its dialer, while what follows from it only comes a little later.
 */
final class Priority {
  private static final String BEHIND = "10";

  private Priority() {}

  /** The command, with the priority that the service has. */
  static List<String> of(Service service, List<String> command) {
    Optional<Path> nice = service.isBusy() ? Optional.empty() : nice();
    List<String> withPriority = new ArrayList<>();
    nice.ifPresent(path -> withPriority.addAll(List.of(path.toString(), "-n", BEHIND)));
    withPriority.addAll(command);
    return withPriority;
  }

  /** Every Unix has it; without it all are equal. */
  private static Optional<Path> nice() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(directory -> Path.of(directory, "nice"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
