package telesales.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import telesales.figures.EffectiveCallRule;

/**
 * Rules of effective calls are everybody's: whoever sets some does it in a year of its own, before
 * the years of those who did so earlier, so that nobody's rules hold on another's days.
 */
public final class OwnYear {
  private static final AtomicInteger YEARS = new AtomicInteger(2190);
  private static final AtomicInteger VERSIONS = new AtomicInteger(1000);

  public final LocalDate newYear = LocalDate.of(YEARS.decrementAndGet(), 1, 1);
  public final List<EffectiveCallRule> rules = new ArrayList<>();

  public OwnYear() {
    rule(newYear, 30);
  }

  public EffectiveCallRule rule(LocalDate from, int minimumTalkSeconds) {
    var rule = new EffectiveCallRule(VERSIONS.incrementAndGet(), minimumTalkSeconds, from);
    rules.add(rule);
    return rule;
  }
}
