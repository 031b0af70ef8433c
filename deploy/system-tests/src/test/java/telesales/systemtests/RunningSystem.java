package telesales.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole system under {@code ./telesales up}, with data of its own, started once for all tests.
 */
final class RunningSystem implements AutoCloseable {
  /** What a command wrote to where it writes its answer, and to where it complains. */
  record Said(int exitCode, List<String> lines, List<String> errors) {}

  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  private static RunningSystem running;

  private final Path data;
  private final int port;
  private final Process process;
  private @Nullable People people;
  private boolean closed;

  private RunningSystem(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  static synchronized RunningSystem get() throws IOException {
    if (running == null) {
      running = with(Map.of());
    }
    return running;
  }

  /** One apart from all others, for tests that want it set up in a way of their own. */
  static RunningSystem with(Map<String, String> environment) throws IOException {
    Path data = Files.createTempDirectory("telesales-system");
    int port = freePort();
    ProcessBuilder up = telesales(List.of("up"), data, port).redirectErrorStream(true);
    up.environment().putAll(environment);
    var system = new RunningSystem(data, port, up.start());
    Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    system.awaitReadiness();
    return system;
  }

  static Path project() {
    return PROJECT;
  }

  /** Where it keeps everything. */
  Path data() {
    return data;
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  synchronized People people() throws IOException, InterruptedException {
    if (people == null) {
      people = People.of(this);
    }
    return people;
  }

  /** What a subcommand made: the last word of its last line. */
  String make(String... command) throws IOException, InterruptedException {
    Said said = say(command);
    assertThat(said.exitCode()).as("telesales %s: %s", command[0], said.errors()).isZero();
    String last = said.lines().getLast().strip();
    return last.substring(last.lastIndexOf(' ') + 1);
  }

  /** What a subcommand says. */
  Said say(String... command) throws IOException, InterruptedException {
    Process process = telesales(List.of(command), data, port).start();
    CompletableFuture<List<String>> errors =
        CompletableFuture.supplyAsync(() -> process.errorReader().lines().toList());
    List<String> lines = process.inputReader().lines().toList();
    return new Said(process.waitFor(), lines, errors.join());
  }

  /** Ends a process as a power cut would, and waits until another has taken its place. */
  void kill(String name) throws IOException {
    long pid = pid(name);
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(() -> pid(name) != pid && ProcessHandle.of(pid(name)).isPresent());
  }

  private long pid(String name) throws IOException {
    String text = Files.readString(data.resolve("run").resolve(name + ".pid")).strip();
    return Long.parseLong(text.lines().findFirst().orElse("0"));
  }

  private void awaitReadiness() {
    List<String> said = new ArrayList<>();
    var ready = new CompletableFuture<Boolean>();
    Thread.ofVirtual()
        .start(
            () -> {
              try (BufferedReader out = process.inputReader()) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                  said.add(line);
                  if (line.startsWith("Telesales is ready")) {
                    ready.complete(true);
                  }
                }
                ready.complete(false);
              } catch (IOException e) {
                ready.completeExceptionally(e);
              }
            });
    assertThat(ready)
        .as(() -> "telesales up said: " + String.join("\n", said))
        .succeedsWithin(START)
        .isEqualTo(true);
  }

  private static ProcessBuilder telesales(List<String> command, Path data, int port) {
    List<String> words = new ArrayList<>(List.of(PROJECT.resolve("telesales").toString()));
    words.addAll(command);
    words.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
    var builder = new ProcessBuilder(words);
    // These tests run within the build: what they start is what the build just made.
    builder.environment().put("TELESALES_AS_BUILT", "yes");
    return builder;
  }

  /** Once more does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    process.destroy();
    try {
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    delete(data);
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
