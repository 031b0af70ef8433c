package telesales.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import telesales.benchmarks.installation.Installation;
import telesales.benchmarks.phases.Phase;
import telesales.benchmarks.phases.Phases;
import telesales.benchmarks.phases.Timing;
import telesales.singlemachine.DataDirectory;

/** What is measured, on what, and for how long. */
final class Options {
  private static final Duration SETTLING = Duration.ofSeconds(2);
  private static final int MOST_SECONDS = 600;
  private static final int MOST_CLIENTS = 2_000;

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
      description =
          "Before a phase's first figure, 1 to 600 (default: ${DEFAULT-VALUE}); the first posts are"
              + " repeated until they get no faster.")
  private int warmUp;

  @Option(
      names = "--only",
      paramLabel = "PHASE",
      split = ",",
      arity = "1..*",
      description =
          "Some phases only: yardstick, front, direct, batch, freshness, watchers, store, overload;"
              + " and history and rebuild, which take some minutes each and are run only if asked for.")
  private List<String> only = List.of();

  @Option(
      names = "--clients",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,16,64,256",
      description = "Clients at the same time, 1 to 2000 each (default: ${DEFAULT-VALUE}).")
  private List<Integer> clients = List.of();

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "0",
      description = "Posts a second while freshness is measured (default: half of what is taken).")
  private double rate;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Measure the system that runs on this directory instead; it gets another floor and many"
              + " calls.")
  private @Nullable Path data;

  @Option(names = "--base", paramLabel = "URL", description = "Its address, if another.")
  private @Nullable URI base;

  @Option(names = "--key", paramLabel = "KEY", description = "A dialer's key (default: a new one).")
  private @Nullable String key;

  @Option(
      names = "--temporary",
      paramLabel = "DIR",
      defaultValue = "${sys:java.io.tmpdir}",
      description = "Where data is kept meanwhile, on a real disk (default: ${DEFAULT-VALUE}).")
  private Path temporary = Path.of(".");

  Path temporary() {
    return temporary;
  }

  Optional<String> key() {
    return Optional.ofNullable(key);
  }

  Timing timing() {
    return new Timing(
        Duration.ofSeconds(warmUp), SETTLING, Duration.ofSeconds(seconds), clients, rate);
  }

  /** Whether nothing that belongs to a run is left out. */
  boolean isWhole() {
    return only.isEmpty() && data == null;
  }

  /** The phase that stands for itself, if it is the only one. */
  Optional<String> onDemand() {
    return data == null && only.size() == 1
        ? only.stream().filter(Phases.ON_DEMAND::contains).findFirst()
        : Optional.empty();
  }

  Optional<Installation> running() throws IOException {
    if (data == null) {
      return Optional.empty();
    }
    Installation running = Installation.in(DataDirectory.at(data));
    return Optional.of(base == null ? running : new Installation(running.data(), base));
  }

  /** Those that were asked for, in their usual order. */
  Map<String, Phase> phases(CommandLine command) {
    mustBe(seconds >= 1 && seconds <= MOST_SECONDS, "--seconds: 1 to " + MOST_SECONDS, command);
    mustBe(warmUp >= 1 && warmUp <= MOST_SECONDS, "--warm-up: 1 to " + MOST_SECONDS, command);
    mustBe(
        clients.stream().allMatch(one -> one >= 1 && one <= MOST_CLIENTS),
        "--clients: 1 to " + MOST_CLIENTS,
        command);
    Map<String, Phase> all = Phases.all();
    mustBe(all.keySet().containsAll(only), "--only: " + String.join(", ", all.keySet()), command);
    Map<String, Phase> chosen = new LinkedHashMap<>(all);
    if (only.isEmpty()) {
      chosen.keySet().removeAll(Phases.ON_DEMAND);
    } else {
      chosen.keySet().retainAll(only);
    }
    return chosen;
  }

  private static void mustBe(boolean right, String message, CommandLine command) {
    if (!right) {
      throw new ParameterException(command, message);
    }
  }
}
