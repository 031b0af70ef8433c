package telesales.singlemachine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one directory that an installation keeps everything in: to copy it while nothing runs is to
 * back it up.
 *
 * @param root absolute
 */
public record DataDirectory(Path root) {

  /** The directory, by an absolute path whatever was given. */
  public static DataDirectory at(Path path) {
    return new DataDirectory(path.toAbsolutePath().normalize());
  }

  /** Makes what is missing of it. */
  public DataDirectory create() throws IOException {
    for (Path directory : new Path[] {logs(), run(), secrets()}) {
      Files.createDirectories(directory);
    }
    return this;
  }

  /** Output of every process. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** Process ids, the lock, and where the front listens: true only while the system runs. */
  public Path run() {
    return root.resolve("run");
  }

  /** Keys and passwords, each readable by its owner only. */
  public Path secrets() {
    return root.resolve("secrets");
  }

  /** PostgreSQL's data. */
  public Path postgresql() {
    return root.resolve("postgresql");
  }

  /** Kafka's data. */
  public Path kafka() {
    return root.resolve("kafka");
  }

  /** The loopback ports chosen at the first start. */
  public Path ports() {
    return root.resolve("ports.properties");
  }

  /** The administrator's first password. */
  public Path adminPassword() {
    return root.resolve("admin-password");
  }

  /** Process id of a process by its name. */
  public Path pidFile(String process) {
    return run().resolve(process + ".pid");
  }

  /** Address of the front of the running system. */
  public Path frontAddress() {
    return run().resolve("front");
  }
}
