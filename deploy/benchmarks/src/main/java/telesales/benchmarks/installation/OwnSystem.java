package telesales.benchmarks.installation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import telesales.singlemachine.DataDirectory;

/** A whole system on data of its own, as {@code ./telesales up} starts it; gone when closed. */
public final class OwnSystem implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(60);

  private final Path project;
  private final Path data;
  private final int port;
  private final ConcurrentLinkedDeque<Process> started = new ConcurrentLinkedDeque<>();
  private final Thread emergency = new Thread(this::end, "end of the measured system");

  private OwnSystem(Path project, Path data, int port) {
    this.project = project;
    this.data = data;
    this.port = port;
    Runtime.getRuntime().addShutdownHook(emergency);
  }

  /**
   * @param parent where its data directory is made
   */
  public static OwnSystem on(Path project, Path parent) throws IOException {
    Path data = Files.createTempDirectory(parent, "telesales-benchmark");
    try (var socket = new ServerSocket(0)) {
      return new OwnSystem(project, data, socket.getLocalPort());
    }
  }

  /**
   * Starts it, or starts it anew; returns when it is ready.
   *
   * @param settings of the services, by their names in the environment
   */
  public Installation start(Map<String, String> settings) throws IOException, InterruptedException {
    stop();
    var builder =
        new ProcessBuilder(
            List.of(
                project.resolve("telesales").toString(),
                "up",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port)));
    builder.environment().putAll(settings);
    // The script that runs the benchmark has built what there is to build.
    builder.environment().put("TELESALES_AS_BUILT", "yes");
    Process process = builder.redirectErrorStream(true).start();
    started.add(process);
    awaitReadiness(process);
    return Installation.in(DataDirectory.at(data));
  }

  private static void awaitReadiness(Process process) throws IOException, InterruptedException {
    var said = new ConcurrentLinkedQueue<String>();
    var ready = new CompletableFuture<Boolean>();
    Thread.ofVirtual().start(() -> listen(process, said, ready));
    try {
      if (!ready.get(START.toSeconds(), TimeUnit.SECONDS)) {
        throw new IOException("the system did not start:\n" + String.join("\n", said));
      }
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the system did not start:\n" + String.join("\n", said), e);
    }
  }

  private static void listen(
      Process process, Queue<String> said, CompletableFuture<Boolean> ready) {
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("Telesales is ready")) {
          ready.complete(true);
        } else {
          said.add(line);
        }
      }
      ready.complete(false);
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  private void stop() {
    for (Process process = started.poll(); process != null; process = started.poll()) {
      process.destroy();
      try {
        if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        process.destroyForcibly();
      }
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(emergency);
    end();
  }

  private void end() {
    stop();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
