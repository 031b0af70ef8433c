package telesales.localinfrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Kafka as a child process on the loopback address: one node, broker and controller in one.
 *
 * <p>What it promises: an acknowledged record is in the operating system's page cache, so that
 * killing the process loses nothing; losing power may cost the last seconds, because one broker has
 * no replica and Kafka does not flush per record. Nothing is lost for good even then, since the
 * event stores in PostgreSQL are durable and can republish. Records are never deleted by age.
 */
public final class LocalKafka implements AutoCloseable {

  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final int ASK_MS = 2_000;

  private final Process process;
  private final int port;

  private LocalKafka(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts on the directory, formatted on first use; logs to {@code kafka.log} in it. */
  public static LocalKafka start(Path dataDirectory, int port) {
    return start(dataDirectory, port, dataDirectory.resolve("kafka.log"));
  }

  /** Starts, and returns when the broker answers; fails after two minutes. */
  public static LocalKafka start(Path dataDirectory, int port, Path log) {
    try {
      Path directory = dataDirectory.toAbsolutePath().normalize();
      Files.createDirectories(directory);
      var kafka = new LocalKafka(KafkaProcess.in(directory, log).start(port), port);
      if (Waiting.until(kafka::answers, kafka.process, DEADLINE)) {
        return kafka;
      }
      kafka.process.destroyForcibly();
      throw new IOException("the broker did not answer:\n" + Waiting.tailOf(log));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Kafka does not start in %s: %s".formatted(dataDirectory, e.getMessage()), e);
    }
  }

  /** The loopback port it listens on. */
  public int port() {
    return port;
  }

  /** Where clients find it: {@code host:port}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** The broker's JVM. */
  public Process process() {
    return process;
  }

  /** Makes the topics that are missing; those that exist stay as they are. */
  public void ensureTopics(List<String> names, int partitions) {
    try (var admin = admin()) {
      var existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
      var missing =
          names.stream()
              .filter(name -> !existing.contains(name))
              .map(name -> new NewTopic(name, partitions, (short) 1))
              .toList();
      admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("cannot make the topics " + names, e);
      }
    } catch (TimeoutException e) {
      throw new IllegalStateException("cannot make the topics " + names, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making topics", e);
    }
  }

  /** Stops it in order; returns when it has ended. */
  @Override
  public void close() {
    Orphan.stop(process.toHandle(), GRACE);
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
  }

  private boolean answers() {
    // Asking a port that nobody listens on would only fill the client's log with warnings.
    if (LoopbackPorts.isFree(port)) {
      return false;
    }
    try (var admin =
        Admin.create(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers(),
                "request.timeout.ms", ASK_MS,
                "default.api.timeout.ms", ASK_MS))) {
      return !admin.describeCluster().nodes().get(ASK_MS, TimeUnit.MILLISECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the broker", e);
    }
  }
}
