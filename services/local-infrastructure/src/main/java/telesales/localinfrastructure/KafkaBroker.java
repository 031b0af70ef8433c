package telesales.localinfrastructure;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The program of the broker's own JVM. It ends in order when it is asked to, and also when its
 * standard input ends: then the JVM that started it is gone.
 */
public final class KafkaBroker {

  private KafkaBroker() {}

  /** Runs the broker with the properties file that is the only argument. */
  public static void main(String[] arguments) throws Exception {
    var settings = new Properties();
    try (var file = new FileInputStream(arguments[0])) {
      settings.load(file);
    }
    formatOnFirstStart(settings.getProperty("log.dirs"));
    var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    Thread.ofPlatform().daemon().name("parent-watch").start(() -> exitAtEndOf(System.in));
    server.startup();
    server.awaitShutdown();
  }

  private static void formatOnFirstStart(String directory) throws Exception {
    if (Files.exists(Path.of(directory, "meta.properties"))) {
      return;
    }
    new Formatter()
        .setPrintStream(new PrintStream(System.err, true))
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(1)
        .setDirectories(List.of(directory))
        .setMetadataLogDirectory(directory)
        .setControllerListenerName("CONTROLLER")
        .setIgnoreFormatted(true)
        .run();
  }

  private static void exitAtEndOf(InputStream parent) {
    try {
      parent.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException gone) {
      // A broken pipe says the same as its end.
    }
    System.exit(0);
  }
}
