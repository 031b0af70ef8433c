package telesales.eventsourcing.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.wire.CloudEvents;

/**
 * Kafka by an idempotent producer. No record ever expires within it: were an event given up while a
 * later one of its stream is acknowledged, consumers would see a gap. A producer that failed is
 * thrown away with all it holds.
 */
public final class KafkaBroker implements Broker {
  private static final Duration ACKNOWLEDGEMENT_TIMEOUT = Duration.ofSeconds(30);

  private final Map<String, Object> config = new HashMap<>();
  private final String source;
  private @Nullable Producer<String, byte[]> producer;

  /**
   * @param source the CloudEvents attribute, as in {@code /telesales/call-log}
   */
  public KafkaBroker(Map<String, Object> connection, String source) {
    config.putAll(connection);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    config.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
    config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
    this.source = source;
  }

  @Override
  public void sendAll(List<StoredEvent> events) {
    try {
      List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
      for (StoredEvent event : events) {
        sent.add(producer().send(CloudEvents.toRecord(event, topic(event), source)));
      }
      awaitAll(sent);
    } catch (RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /**
   * Closed at once: what is still in its buffers must not be sent later, when newer events may be
   * out already.
   */
  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  private Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  private static String topic(StoredEvent event) {
    return EventTypes.named(event.wireName())
        .map(type -> type.topic().wireName())
        .orElseThrow(() -> new IllegalStateException("no topic for " + event.wireName()));
  }

  private static void awaitAll(List<Future<RecordMetadata>> sent) {
    long deadline = System.nanoTime() + ACKNOWLEDGEMENT_TIMEOUT.toNanos();
    try {
      for (Future<RecordMetadata> each : sent) {
        each.get(Math.max(deadline - System.nanoTime(), 0), TimeUnit.NANOSECONDS);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not take an event: " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("Kafka did not acknowledge in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Kafka was to acknowledge", e);
    }
  }
}
