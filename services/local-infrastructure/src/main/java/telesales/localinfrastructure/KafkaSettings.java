package telesales.localinfrastructure;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of the one broker, which is its own controller. */
final class KafkaSettings {

  private KafkaSettings() {}

  static Properties of(Path directory, int port, int controllerPort) {
    var settings = new Properties();
    settings.setProperty("process.roles", "broker,controller");
    settings.setProperty("node.id", "1");
    settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.setProperty(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    settings.setProperty("controller.listener.names", "CONTROLLER");
    settings.setProperty(
        "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.setProperty("log.dirs", directory.resolve("log").toString());
    onlyOneReplica(settings);
    smallAndQuick(settings);
    // Events are kept for ever: every read table can be rebuilt from the beginning.
    settings.setProperty("log.retention.ms", "-1");
    settings.setProperty("log.retention.bytes", "-1");
    // A misspelt topic is an error, not a new topic.
    settings.setProperty("auto.create.topics.enable", "false");
    return settings;
  }

  private static void onlyOneReplica(Properties settings) {
    settings.setProperty("default.replication.factor", "1");
    settings.setProperty("min.insync.replicas", "1");
    settings.setProperty("offsets.topic.replication.factor", "1");
    settings.setProperty("transaction.state.log.replication.factor", "1");
    settings.setProperty("transaction.state.log.min.isr", "1");
    settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
    settings.setProperty("share.coordinator.state.topic.min.isr", "1");
  }

  private static void smallAndQuick(Properties settings) {
    settings.setProperty("offsets.topic.num.partitions", "2");
    settings.setProperty("transaction.state.log.num.partitions", "1");
    settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
    // The default is 128 MB of heap, more than the whole broker gets here.
    settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
    settings.setProperty("log.cleaner.threads", "1");
    settings.setProperty("log.segment.bytes", "134217728");
    // A broker that was killed is taken back after this session has run out.
    settings.setProperty("broker.session.timeout.ms", "2000");
    settings.setProperty("broker.heartbeat.interval.ms", "500");
    settings.setProperty("group.initial.rebalance.delay.ms", "0");
    settings.setProperty("num.network.threads", "2");
    settings.setProperty("num.io.threads", "4");
    settings.setProperty("background.threads", "2");
    settings.setProperty("controlled.shutdown.enable", "false");
  }
}
