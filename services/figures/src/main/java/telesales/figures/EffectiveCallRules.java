package telesales.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which rule decides on a day what counts as an effective call: of those that began by then the
 * latest, and of those that begin on the same day the later version. {@link
 * EffectiveCallRule#FIRST} is always among them. Immutable.
 */
public final class EffectiveCallRules {
  /** None was set yet. */
  public static final EffectiveCallRules NONE = of(List.of());

  /** By the first day they hold on. Never empty, and nobody writes to it. */
  private final NavigableMap<LocalDate, EffectiveCallRule> byFirstDay;

  private EffectiveCallRules(NavigableMap<LocalDate, EffectiveCallRule> byFirstDay) {
    this.byFirstDay = byFirstDay;
  }

  /** In whatever order. */
  public static EffectiveCallRules of(Iterable<EffectiveCallRule> rules) {
    NavigableMap<LocalDate, EffectiveCallRule> byFirstDay = new TreeMap<>();
    add(EffectiveCallRule.FIRST, byFirstDay);
    rules.forEach(rule -> add(rule, byFirstDay));
    return new EffectiveCallRules(byFirstDay);
  }

  /** These, and one more. */
  public EffectiveCallRules with(EffectiveCallRule rule) {
    NavigableMap<LocalDate, EffectiveCallRule> more = new TreeMap<>(byFirstDay);
    add(rule, more);
    return new EffectiveCallRules(more);
  }

  public EffectiveCallRule on(LocalDate day) {
    var entry = byFirstDay.floorEntry(day);
    return (entry == null ? byFirstDay.firstEntry() : entry).getValue();
  }

  /** The first day after this one on which another rule begins. */
  public Optional<LocalDate> nextAfter(LocalDate day) {
    return Optional.ofNullable(byFirstDay.higherKey(day));
  }

  private static void add(
      EffectiveCallRule rule, NavigableMap<LocalDate, EffectiveCallRule> byFirstDay) {
    byFirstDay.merge(
        rule.effectiveFrom(), rule, (one, other) -> one.version() > other.version() ? one : other);
  }
}
