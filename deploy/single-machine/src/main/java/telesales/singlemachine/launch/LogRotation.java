package telesales.singlemachine.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps the logs of running processes from filling the disk. */
final class LogRotation implements AutoCloseable {

  private static final long EVERY_SECONDS = 30;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("logs").factory());
  private final Path directory;
  private final Consumer<String> say;

  private LogRotation(Path directory, Consumer<String> say) {
    this.directory = directory;
    this.say = say;
  }

  static LogRotation of(Path directory, Consumer<String> say) {
    var rotation = new LogRotation(directory, say);
    var _ =
        rotation.timer.scheduleWithFixedDelay(
            rotation::rotate, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    return rotation;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private void rotate() {
    for (String process : Processes.names()) {
      try {
        LogFile.of(directory, process).rotateWhenLarge();
      } catch (IOException e) {
        say.accept("the log of " + process + " cannot be rotated: " + e.getMessage());
      }
    }
  }
}
