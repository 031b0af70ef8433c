package telesales.singlemachine.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import telesales.singlemachine.Service;

/** Starts a service so that it stands back as far as it should. */
final class Priority {
  private Priority() {}

  /** The command, with the priority that the service has. */
  static List<String> of(Service service, List<String> command) {
    Optional<Path> nice = service.niceness() == 0 ? Optional.empty() : nice();
    List<String> withPriority = new ArrayList<>();
    nice.ifPresent(
        path ->
            withPriority.addAll(
                List.of(path.toString(), "-n", Integer.toString(service.niceness()))));
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
