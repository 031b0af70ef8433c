package telesales.singlemachine.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import telesales.singlemachine.reconciliation.Compared;
import telesales.singlemachine.reconciliation.DayReconciliation;

/** Compares what dialers were told with what is stored, published and counted. */
@Command(
    name = "reconcile",
    description = {
      "Compares, by number and checksum, a day's calls as dialers were told, as they are stored,"
          + " published and counted.",
      "Exit code 0: equal; 1: not, or not known."
    })
final class ReconcileCommand implements Callable<Integer> {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--date",
      paramLabel = "D",
      required = true,
      description = "The floor's local day on which calls began, as in 2026-03-02.")
  private @Nullable String date;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long to wait for what is still on its way (default: ${DEFAULT-VALUE}).")
  private int wait = 30;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Calls that are named for each place (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--json", description = "Answers with JSON.")
  private boolean json;

  @Override
  public Integer call() {
    LocalDate day = day(Given.value(date));
    if (wait < 0 || limit < 0) {
      throw new CommandFailure("--wait and --limit are not below 0");
    }
    var api = new Api(Given.value(installation).running());
    var reconciliation = new DayReconciliation(api::get, day);
    List<Compared> compared = look(reconciliation);
    boolean equal = compared.stream().allMatch(Compared::isEqual);
    var report = new ReconciliationReport(day, compared, limit);
    if (json) {
      Given.print(spec, report.json().encodePrettily());
    } else {
      report.lines().forEach(line -> Given.print(spec, line));
    }
    return equal ? 0 : 1;
  }

  /** Looks until nothing is on its way, or time is up. */
  private List<Compared> look(DayReconciliation reconciliation) {
    long deadline = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
    List<Compared> compared = reconciliation.compare();
    while (compared.stream().anyMatch(each -> !each.onTheirWay().isEmpty())
        && System.nanoTime() < deadline) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CommandFailure("interrupted", e);
      }
      compared = reconciliation.compare();
    }
    return compared;
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new CommandFailure("--date must be a day as in 2026-03-02", e);
    }
  }
}
