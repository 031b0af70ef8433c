package telesales.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import telesales.figures.EffectiveCallRule;

/**
 * Rules of effective calls are everybody's: whoever sets some does it in a year of its own, which
 * its first rule begins with what other tests know.
 */
final class OwnYear {
  private static final AtomicInteger YEARS = new AtomicInteger(2030);
  private static final AtomicInteger VERSIONS = new AtomicInteger(1000);

  final LocalDate newYear = LocalDate.of(YEARS.incrementAndGet(), 1, 1);
  final List<EffectiveCallRule> rules = new ArrayList<>();

  OwnYear() {
    rule(newYear, 30);
  }

  EffectiveCallRule rule(LocalDate from, int minimumTalkSeconds) {
    var rule = new EffectiveCallRule(VERSIONS.incrementAndGet(), minimumTalkSeconds, from);
    rules.add(rule);
    return rule;
  }
}
