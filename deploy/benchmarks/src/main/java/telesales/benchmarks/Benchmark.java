package telesales.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import telesales.benchmarks.calls.FloorOfAgents;
import telesales.benchmarks.database.Postgres;
import telesales.benchmarks.installation.Api;
import telesales.benchmarks.installation.Cpu;
import telesales.benchmarks.installation.Installation;
import telesales.benchmarks.installation.OwnSystem;
import telesales.benchmarks.phases.Phase;
import telesales.benchmarks.phases.Session;
import telesales.benchmarks.report.Machine;
import telesales.benchmarks.report.ResultFiles;
import telesales.benchmarks.report.Results;

/** The command {@code telesales benchmark}. */
@Command(
    name = "telesales benchmark",
    description = {
      "Measures what the system holds on this machine, against bare PostgreSQL.",
      "Starts a system of its own, and removes it at the end. A whole run is kept in"
          + " deploy/benchmarks/results."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Benchmark implements Callable<Integer> {
  private static final double MOST_USED_BY_STRANGERS = 0.2;

  @Mixin private final Options options = new Options();
  @Spec private @Nullable CommandSpec spec;

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(
        new CommandLine(new Benchmark())
            .setExecutionExceptionHandler(Benchmark::failed)
            .execute(arguments));
  }

  /** One line for what can be understood from outside; everything else is shown whole. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult ignored)
      throws Exception {
    if (e instanceof IOException && e.getMessage() != null) {
      command.getErr().println(e.getMessage());
      return 1;
    }
    throw e;
  }

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli fills it in");
    }
    Map<String, Phase> phases = options.phases(spec.commandLine());
    var results = new Results(spec.commandLine().getOut());
    Optional<Installation> running = options.running();
    if (running.isPresent()) {
      run(session(running.get(), Optional.empty(), results), phases);
      return 0;
    }
    Path project = Path.of(System.getProperty("telesales.home", ".")).toAbsolutePath().normalize();
    try (var own = OwnSystem.on(project, options.temporary())) {
      results.say("Starting a system to measure");
      Installation installation = own.start(Map.of());
      Machine machine = describe(project, installation);
      machine.lines().forEach(results::say);
      Session session = session(installation, Optional.of(own), results);
      run(session, phases);
      session.addWhatBecameOfAll();
      if (options.isWhole()) {
        keep(project, machine, results, "");
      }
      Optional<String> alone = options.onDemand();
      if (alone.isPresent()) {
        keep(project, machine, results, "-" + alone.get());
      }
    }
    return 0;
  }

  /** What was measured while others used the processors would mislead whoever reads it later. */
  private static void keep(Path project, Machine machine, Results results, String ending)
      throws IOException {
    double strangers = results.averageCpu(Cpu.STRANGERS);
    if (strangers > MOST_USED_BY_STRANGERS) {
      results.say("Not kept: other processes used %.2f processors meanwhile".formatted(strangers));
      return;
    }
    Path directory = project.resolve("deploy/benchmarks/results");
    results.say("Kept in " + ResultFiles.write(directory, machine, results, ending));
  }

  private Session session(Installation installation, Optional<OwnSystem> own, Results results)
      throws Exception {
    FloorOfAgents floor = FloorOfAgents.today();
    Api administrator = installation.asAdministrator();
    administrator.putFloor(floor.json());
    Optional<String> given = options.key();
    String key = given.isPresent() ? given.get() : administrator.newKey("benchmark");
    return new Session(installation, own, key, floor, floor.calls(), options.timing(), results);
  }

  private static void run(Session session, Map<String, Phase> phases) throws Exception {
    session.addMemory("at the start");
    for (var phase : phases.entrySet()) {
      phase.getValue().run(session);
      session.addMemory("after " + phase.getKey());
    }
  }

  private static Machine describe(Path project, Installation installation) throws Exception {
    String version = Postgres.of(installation).ask("postgres", "SHOW server_version");
    return Machine.describe(project, installation.data().root(), version);
  }
}
