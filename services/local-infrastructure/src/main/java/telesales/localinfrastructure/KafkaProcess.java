package telesales.localinfrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** Starts the broker's JVM on a directory, after stopping one that was left behind on it. */
final class KafkaProcess {

  private static final Duration GRACE = Duration.ofSeconds(8);
  private static final String CONTROLLER_PORT = "controller-port";

  private final Path directory;
  private final Path log;
  private final Path pidFile;

  private KafkaProcess(Path directory, Path log) {
    this.directory = directory;
    this.log = log;
    this.pidFile = directory.resolve("kafka.pid");
  }

  static KafkaProcess in(Path directory, Path log) {
    return new KafkaProcess(directory, log);
  }

  Process start(int port) throws IOException {
    Path settings = directory.resolve("broker.properties");
    var orphan = Orphan.find(pidFile, KafkaBroker.class.getName(), settings.toString());
    orphan.ifPresent(process -> Orphan.stop(process, GRACE));
    try (var out = Files.newBufferedWriter(settings)) {
      KafkaSettings.of(directory, port, controllerPort()).store(out, "Written at every start.");
    }
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@" + arguments(),
                    KafkaBroker.class.getName(),
                    settings.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Files.writeString(pidFile, process.pid() + "\n");
    return process;
  }

  /** In a file, because a class path can be longer than a command line may be. */
  private Path arguments() throws IOException {
    String classPath = System.getProperty("java.class.path").replace("\\", "\\\\");
    return Files.writeString(
        directory.resolve("java-arguments"),
        """
        -Xms32m
        -Xmx96m
        -XX:+UseSerialGC
        -XX:+UseCompactObjectHeaders
        -XX:TieredStopAtLevel=1
        -XX:TrimNativeHeapInterval=5000
        -XX:MaxDirectMemorySize=64m
        -XX:ReservedCodeCacheSize=64m
        -XX:+ExitOnOutOfMemoryError
        --enable-native-access=ALL-UNNAMED
        -Dslf4j.provider=%s
        -Dslf4j.internal.verbosity=WARN
        -cp
        "%s"
        """
            .formatted(BrokerLogging.class.getName(), classPath));
  }

  /** The controller's port is nobody else's business, so it is remembered here. */
  private int controllerPort() throws IOException {
    Path file = directory.resolve("ports.properties");
    var ports = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        ports.load(in);
      }
    }
    int port = Integer.parseInt(ports.getProperty(CONTROLLER_PORT, "0"));
    if (port == 0 || !LoopbackPorts.isFree(port)) {
      port = LoopbackPorts.free();
      ports.setProperty(CONTROLLER_PORT, Integer.toString(port));
      try (var out = Files.newBufferedWriter(file)) {
        ports.store(out, "The port of the controller beside the broker.");
      }
    }
    return port;
  }
}
