package telesales.eventsourcing.infrastructure;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import telesales.contracts.Topic;
import telesales.eventsourcing.relay.KafkaBroker;
import telesales.localinfrastructure.LocalKafka;
import telesales.localinfrastructure.LoopbackPorts;

/** One Kafka for all tests of this JVM, started by the first that asks for it. */
public final class RealKafka {
  private static final int PARTITIONS = 2;
  private static final Path DIRECTORY = TemporaryDirectory.create();
  private static volatile LocalKafka running = start(LoopbackPorts.free());

  static {
    TemporaryDirectory.deleteAtTheEnd(DIRECTORY, () -> running.close());
    running.ensureTopics(Arrays.stream(Topic.values()).map(Topic::wireName).toList(), PARTITIONS);
  }

  private RealKafka() {}

  public static String bootstrapServers() {
    return running.bootstrapServers();
  }

  /** As a service would send to it. */
  public static KafkaBroker broker() {
    return new KafkaBroker(Map.of("bootstrap.servers", bootstrapServers()), "/telesales/tests");
  }

  /** As a power switch would. */
  public static void kill() {
    running.process().destroyForcibly();
    await().atMost(Duration.ofSeconds(10)).until(() -> !running.process().isAlive());
  }

  /** With all it had, at the same address. */
  public static void startAgain() {
    running = start(running.port());
  }

  private static LocalKafka start(int port) {
    return LocalKafka.start(DIRECTORY, port);
  }
}
