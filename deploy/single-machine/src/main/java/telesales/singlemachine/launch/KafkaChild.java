package telesales.singlemachine.launch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import telesales.localinfrastructure.LocalKafka;
import telesales.singlemachine.DataDirectory;

/** Kafka, which is started when the broker answers. */
final class KafkaChild implements Child {

  static final String NAME = "kafka";

  private final DataDirectory data;
  private final int port;
  private volatile @Nullable LocalKafka running;

  KafkaChild(DataDirectory data, int port) {
    this.data = data;
    this.port = port;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Process start() throws IOException {
    LogFile log = LogFile.of(data.logs(), NAME);
    log.rotateWhenLarge();
    LocalKafka kafka = LocalKafka.start(data.kafka(), port, log.path());
    running = kafka;
    return kafka.process();
  }

  @Override
  public void stop(Process process) {
    LocalKafka kafka = running;
    if (kafka != null) {
      kafka.close();
    }
  }

  /** The running broker. */
  LocalKafka broker() {
    LocalKafka kafka = running;
    if (kafka == null) {
      throw new IllegalStateException("Kafka was not started yet");
    }
    return kafka;
  }
}
