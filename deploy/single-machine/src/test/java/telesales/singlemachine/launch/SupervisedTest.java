package telesales.singlemachine.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path directory;

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Sleeper sleeper = new Sleeper();
  private Supervised supervised;

  @AfterEach
  void stop() {
    supervised.stop();
  }

  @Test
  void a_child_that_was_killed_is_started_again() {
    begin();
    long first = pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await().atMost(SOON).until(() -> pid() != first && isAlive(pid()));
    assertThat(said).singleElement().asString().startsWith("sleeper ended with code");
  }

  @Test
  void a_child_that_cannot_start_is_tried_again() {
    sleeper.failuresAhead.set(2);

    begin();

    assertThat(isAlive(pid())).isTrue();
    assertThat(said).hasSize(2).allMatch(line -> line.contains("did not start (no luck)"));
  }

  @Test
  void a_child_that_was_stopped_stays_stopped() {
    begin();
    long pid = pid();

    supervised.stop();

    assertThat(isAlive(pid)).isFalse();
    assertThat(directory.resolve("sleeper.pid")).doesNotExist();
    assertThat(said).isEmpty();
  }

  private void begin() {
    supervised = new Supervised(sleeper, directory.resolve("sleeper.pid"), said::add);
    supervised.begin();
    supervised.awaitFirstStart(SOON);
  }

  private long pid() {
    try {
      String written = Files.readString(directory.resolve("sleeper.pid")).strip();
      return written.isEmpty() ? 0 : Long.parseLong(written);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /** A process that does nothing for longer than any test. */
  private static final class Sleeper implements Child {

    private final AtomicInteger failuresAhead = new AtomicInteger();

    @Override
    public String name() {
      return "sleeper";
    }

    @Override
    public Process start() throws IOException {
      if (failuresAhead.getAndDecrement() > 0) {
        throw new IOException("no luck");
      }
      return new ProcessBuilder("sleep", "600").start();
    }

    @Override
    public void stop(Process process) {
      process.destroy();
    }
  }
}
