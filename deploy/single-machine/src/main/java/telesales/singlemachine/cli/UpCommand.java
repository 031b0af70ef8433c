package telesales.singlemachine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import telesales.localinfrastructure.LoopbackPorts;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;
import telesales.singlemachine.front.Front;
import telesales.singlemachine.launch.InstanceLock;
import telesales.singlemachine.launch.Orphans;
import telesales.singlemachine.launch.StartFailure;

/** Starts everything and keeps it running until it is told to stop. */
@Command(
    name = "up",
    description = "Starts the whole system; Ctrl-C stops it.",
    sortOptions = false)
final class UpCommand implements Runnable {

  @Option(names = "--demo", description = "Plays a day of twenty agents in about ten minutes.")
  private boolean demo;

  @Option(names = "--data", paramLabel = "DIR", description = "Where everything is kept.")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port of the board (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}, this machine only). A screen on"
              + " the wall needs 0.0.0.0, which opens the system to the network.")
  private String host = "";

  @Option(
      names = "--changes-at-once",
      paramLabel = "N",
      defaultValue = "${env:TELESALES_CHANGES_AT_ONCE:-500}",
      description =
          "Posts and other changes that may be under way at each service; more are told to come"
              + " again (default: 500, or TELESALES_CHANGES_AT_ONCE).")
  private int changesAtOnce;

  @Spec private @Nullable CommandSpec spec;

  private final Path project;

  UpCommand(Path project) {
    this.project = project;
  }

  @Override
  public void run() {
    if (changesAtOnce < 1) {
      throw new CommandFailure("--changes-at-once must be 1 or more");
    }
    var progress = new Progress(Given.value(spec).commandLine().getOut());
    DataDirectory directory = dataDirectory();
    try {
      directory.create();
      var lock = InstanceLock.take(directory.run().resolve("lock"));
      if (lock.isEmpty()) {
        throw new CommandFailure("Telesales runs already on " + directory.root());
      }
      mustBeBuilt();
      Orphans.stop(directory);
      prepareDay(directory);
      mustBeFree();
      new Up(project, directory, new Front.Settings(host, port, changesAtOnce), demo, progress)
          .runUntilStopped();
    } catch (IOException e) {
      throw new CommandFailure("Cannot work in " + directory.root() + ": " + e.getMessage(), e);
    } catch (StartFailure e) {
      throw new CommandFailure("Telesales did not start: " + e.getMessage(), e);
    }
  }

  private DataDirectory dataDirectory() {
    String usual = demo ? InstallationOptions.DEMO : InstallationOptions.REAL;
    return DataDirectory.at(data == null ? project.resolve(usual) : data);
  }

  private void mustBeBuilt() {
    for (Service service : Service.values()) {
      if (Files.notExists(service.jar(project))) {
        throw new CommandFailure(service.id() + " is not built: ./telesales up builds it");
      }
    }
  }

  private void mustBeFree() {
    if (!LoopbackPorts.isFree(port)) {
      throw new CommandFailure("Port " + port + " is taken: choose another with --port");
    }
  }

  /** A demonstration begins with an empty floor, and never on the data of a real one. */
  private void prepareDay(DataDirectory directory) throws IOException {
    if (!demo) {
      return;
    }
    if (!DemoData.isEmptyOrDemo(directory)) {
      throw new CommandFailure(
          directory.root() + " holds a real floor: give the demonstration a directory of its own");
    }
    DemoData.clear(directory);
  }
}
