package telesales.calllog.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telesales.calllog.formats.CallReport;

/** What several reports tell of a call: the later word counts, and what it leaves out stays. */
final class CallTelling {
  private final List<CallReport> reports;

  /**
   * @param reports in the order in which they came; at least one
   */
  CallTelling(List<CallReport> reports) {
    this.reports = reports.stream().sorted(Comparator.comparingLong(CallReport::order)).toList();
  }

  String dialerCallId() {
    return reports.getFirst().dialerCallId();
  }

  boolean finished() {
    return reports.stream().anyMatch(CallReport::finished);
  }

  <T> Optional<T> last(Function<CallReport, @Nullable T> fact) {
    return Optional.ofNullable(
        reports.stream().map(fact).reduce(null, (known, said) -> said == null ? known : said));
  }

  Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    reports.forEach(report -> attributes.putAll(report.attributes()));
    return attributes;
  }
}
