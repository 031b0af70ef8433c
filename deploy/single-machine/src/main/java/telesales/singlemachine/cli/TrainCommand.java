package telesales.singlemachine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;
import telesales.singlemachine.demo.Rehearsal;
import telesales.singlemachine.launch.Ports;
import telesales.singlemachine.launch.Processes;
import telesales.singlemachine.launch.StartCaches;
import telesales.singlemachine.launch.StartFailure;
import telesales.singlemachine.signin.Tokens;

/**
 * The last step of a build: one start of the services on empty data and some days of calls,
 * recorded for later starts.
 */
@Command(
    name = "train",
    hidden = true,
    description = "Records a start of the services and calls, so that later ones are quicker.")
final class TrainCommand implements Runnable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path project;

  TrainCommand(Path project) {
    this.project = project;
  }

  @Override
  public void run() {
    try {
      StartCaches caches = StartCaches.recorded(project);
      Path scratch = Files.createTempDirectory("telesales-train");
      try {
        startOnce(DataDirectory.at(scratch).create(), caches);
      } finally {
        Trees.delete(scratch);
      }
      for (Service service : Service.values()) {
        caches.make(service, service.jar(project), PATIENCE);
      }
    } catch (IOException | StartFailure e) {
      throw new CommandFailure("Later starts will be slower: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted", e);
    }
  }

  private void startOnce(DataDirectory data, StartCaches caches)
      throws IOException, InterruptedException {
    Ports ports = Ports.choose(data.ports(), Processes.names());
    Tokens tokens = Tokens.withKeysIn(data.secrets());
    try (var processes =
        Processes.of(data, project, ports, Optional.empty(), caches, event -> {})) {
      var emergency = new Thread(processes::close, "stop");
      Runtime.getRuntime().addShutdownHook(emergency);
      processes.beginStores();
      processes.beginServices();
      processes.awaitReady();
      Rehearsal.play(service -> ports.of(service.id()), tokens);
      Runtime.getRuntime().removeShutdownHook(emergency);
    }
  }
}
