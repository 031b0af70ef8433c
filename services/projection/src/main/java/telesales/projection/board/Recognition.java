package telesales.projection.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import telesales.contracts.meetings.Metric;
import telesales.projection.briefing.OwedStory;

/**
 * Whom a meeting praises, by figures: public, so agents see it, too.
 *
 * @param lastWorkingDay what the morning meeting speaks of
 * @param day what the evening meeting speaks of
 */
public record Recognition(Praise lastWorkingDay, Praise day) {
  private static final List<Metric> EFFORT = List.of(Metric.EFFECTIVE_CALLS, Metric.WECHAT_ADDS);
  private static final List<Metric> RESULTS =
      List.of(Metric.DEALS_PAID, Metric.VISITS, Metric.INTERESTED_LEADS);

  /**
   * The best of one day, and of its month until that day.
   *
   * @param monthFrom the first of that month
   * @param effort what anybody can reach by working: effective calls, WeChat adds
   * @param results what came of it: deals with money received, visits, interested leads
   */
  public record Praise(
      LocalDate date, LocalDate monthFrom, List<Champions> effort, List<Champions> results) {
    /** Who won by results, and so owes the next morning a story; whoever won twice owes one. */
    Stream<OwedStory> winners() {
      return results.stream()
          .flatMap(each -> each.day().agents().stream())
          .distinct()
          .map(each -> new OwedStory(date, each.agent(), each.name()));
    }
  }

  /** Who is best in one figure, on the day and in the month to date. */
  public record Champions(String figure, Best day, Best month) {}

  /**
   * The highest value and everybody who reached it.
   *
   * @param value 0 if nobody did anything: then nobody is praised
   */
  public record Best(long value, List<Board.Named> agents) {}

  static Recognition of(BoardFacts facts) {
    return new Recognition(
        praise(facts.praised().lastWorkingDay(), facts), praise(facts.date(), facts));
  }

  private static Praise praise(LocalDate date, BoardFacts facts) {
    LocalDate monthFrom = date.withDayOfMonth(1);
    return new Praise(
        date,
        monthFrom,
        champions(EFFORT, date, monthFrom, facts),
        champions(RESULTS, date, monthFrom, facts));
  }

  private static List<Champions> champions(
      List<Metric> metrics, LocalDate date, LocalDate monthFrom, BoardFacts facts) {
    return metrics.stream()
        .map(
            metric ->
                new Champions(
                    metric.wireName(),
                    best(metric, date, date, facts),
                    best(metric, monthFrom, date, facts)))
        .toList();
  }

  private static Best best(Metric metric, LocalDate from, LocalDate until, BoardFacts facts) {
    Map<String, Long> sums = new HashMap<>();
    Stream.concat(facts.praised().earlier().stream(), facts.days().stream())
        .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(until))
        .forEach(each -> sums.merge(each.agent(), each.figures().get(metric), Long::sum));
    long best = sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
    if (best <= 0) {
      return new Best(0, List.of());
    }
    return new Best(
        best,
        sums.entrySet().stream()
            .filter(each -> each.getValue() == best)
            .map(each -> new Board.Named(each.getKey(), facts.names().agentOrId(each.getKey())))
            .sorted(Comparator.comparing(Board.Named::agent))
            .toList());
  }
}
