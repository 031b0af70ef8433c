package telesales.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import telesales.benchmarks.calls.FloorOfAgents;
import telesales.benchmarks.installation.Api;
import telesales.benchmarks.installation.Installation;
import telesales.benchmarks.installation.OwnSystem;
import telesales.benchmarks.phases.Phase;
import telesales.benchmarks.phases.Phases;
import telesales.benchmarks.phases.Session;
import telesales.benchmarks.phases.Timing;
import telesales.benchmarks.report.Results;
import telesales.singlemachine.DataDirectory;

/** The command {@code telesales benchmark}. */
@Command(
    name = "telesales benchmark",
    description = "Measures what the system holds on this machine, against bare PostgreSQL.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Benchmark implements Callable<Integer> {
  private static final Duration SETTLING = Duration.ofSeconds(2);

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "10",
      description = "How long each figure is measured, 1 to 600 (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "S",
      defaultValue = "10",
      description = "Before a phase's first figure (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--only",
      paramLabel = "PHASE",
      split = ",",
      arity = "1..*",
      description = "Some phases only: yardstick, front, direct, batch.")
  private List<String> only = List.of();

  @Option(
      names = "--clients",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,16,64,256",
      description = "Clients at the same time (default: ${DEFAULT-VALUE}).")
  private List<Integer> clients = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Measure the system that runs on this directory instead of one of its own.")
  private @Nullable Path data;

  @Option(names = "--base", paramLabel = "URL", description = "That system's address, if another.")
  private @Nullable URI base;

  @Option(names = "--key", paramLabel = "KEY", description = "An API key of that system.")
  private @Nullable String key;

  @Option(
      names = "--temporary",
      paramLabel = "DIR",
      defaultValue = "${sys:java.io.tmpdir}",
      description = "The disk to measure on (default: ${DEFAULT-VALUE}).")
  private Path temporary = Path.of(".");

  @Spec private @Nullable CommandSpec spec;

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(new CommandLine(new Benchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    List<Phase> phases = chosen();
    if (data != null) {
      Installation running = Installation.in(DataDirectory.at(data));
      measure(base == null ? running : new Installation(running.data(), base), phases);
      return 0;
    }
    Path project = Path.of(System.getProperty("telesales.home", ".")).toAbsolutePath().normalize();
    try (var own = OwnSystem.on(project, temporary)) {
      measure(own.start(Map.of()), phases);
    }
    return 0;
  }

  private void measure(Installation installation, List<Phase> phases) throws Exception {
    FloorOfAgents floor = FloorOfAgents.today();
    Api administrator = installation.asAdministrator();
    administrator.putFloor(floor.json());
    var session =
        new Session(
            installation,
            key == null ? administrator.newKey("benchmark") : key,
            floor,
            floor.calls(),
            new Timing(Duration.ofSeconds(warmUp), SETTLING, Duration.ofSeconds(seconds), clients),
            new Results(spec().commandLine().getOut()));
    for (Phase phase : phases) {
      phase.run(session);
    }
  }

  private List<Phase> chosen() {
    Map<String, Phase> all = Phases.all();
    List<Phase> chosen = new ArrayList<>();
    for (String name : only) {
      Phase phase = all.get(name);
      if (phase == null) {
        throw new ParameterException(
            spec().commandLine(), name + " is no phase: " + String.join(", ", all.keySet()));
      }
      chosen.add(phase);
    }
    return only.isEmpty() ? List.copyOf(all.values()) : chosen;
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("picocli fills it in");
    }
    return spec;
  }
}
