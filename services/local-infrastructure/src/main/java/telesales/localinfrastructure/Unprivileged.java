package telesales.localinfrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a program that refuses to be root is started: as it is when we are not root, else in a user
 * namespace of its own, else as the user nobody, who must then be able to reach its files.
 */
enum Unprivileged {
  AS_WE_ARE(List.of()),
  IN_USER_NAMESPACE(List.of("unshare", "-U")),
  AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private static final Path CACHE_FOR_ALL = Path.of("/var/cache/telesales");

  private final List<String> prefix;

  Unprivileged(List<String> prefix) {
    this.prefix = prefix;
  }

  static Unprivileged here() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return AS_WE_ARE;
    }
    return IN_USER_NAMESPACE.works() ? IN_USER_NAMESPACE : AS_NOBODY;
  }

  List<String> command(String program, List<String> arguments) {
    var command = new ArrayList<>(prefix);
    command.add(program);
    command.addAll(arguments);
    return command;
  }

  /** Nobody cannot look into root's home, so the programs must lie elsewhere for him. */
  Path cache() {
    return this == AS_NOBODY ? CACHE_FOR_ALL : PostgresBinaries.defaultCache();
  }

  /** Lets the unprivileged user own what it works on. */
  void own(Path directory) throws IOException {
    if (this != AS_NOBODY) {
      return;
    }
    var nobody =
        directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("65534");
    try (var paths = Files.walk(directory)) {
      for (Path path : paths.toList()) {
        Files.setOwner(path, nobody);
      }
    }
  }

  private boolean works() {
    try {
      Process probe =
          new ProcessBuilder(command("true", List.of()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
