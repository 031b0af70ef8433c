package telesales.figures;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import telesales.contracts.meetings.ContestOutcome;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;

/**
 * Who wins a contest. The higher figure does; equals share the stake, unless the terms name a
 * figure that decides between them. Whoever was absent cannot win: of two, the other then wins by
 * walkover. Nobody wins with nothing.
 */
public final class ContestRule {
  /** How it ends, and with which winners. */
  public record Verdict(ContestOutcome outcome, List<String> winners) {}

  private static final Verdict VOID = new Verdict(ContestOutcome.VOID, List.of());

  private ContestRule() {}

  public static Verdict judge(ContestTerms terms, List<ContestStanding> standing) {
    List<ContestStanding> there =
        standing.stream().filter(side -> !side.absent() && side.figure() > 0).toList();
    if (there.isEmpty()) {
      return VOID;
    }
    Comparator<ContestStanding> order = order(terms);
    ContestStanding best = there.stream().max(order).orElseThrow();
    List<String> winners =
        there.stream()
            .filter(side -> order.compare(side, best) == 0)
            .map(ContestStanding::side)
            .toList();
    return new Verdict(outcome(standing, winners), winners);
  }

  /** From behind to ahead. */
  public static Comparator<ContestStanding> order(ContestTerms terms) {
    Comparator<ContestStanding> byFigure =
        (one, other) -> compare(terms, one.figure(), one, other.figure(), other);
    return terms.tieBreak() == null
        ? byFigure
        : byFigure.thenComparing(
            (one, other) -> compare(terms, one.tieBreak(), one, other.tieBreak(), other));
  }

  private static ContestOutcome outcome(List<ContestStanding> standing, List<String> winners) {
    if (standing.stream().filter(side -> !side.absent()).count() == 1) {
      return ContestOutcome.WALKOVER;
    }
    return winners.size() == 1 ? ContestOutcome.WON : ContestOutcome.SHARED;
  }

  /** Per head without dividing, so that equal means equal. */
  private static int compare(
      ContestTerms terms,
      long figure,
      ContestStanding side,
      long otherFigure,
      ContestStanding other) {
    return terms.perHead()
        ? times(figure, other.heads()).compareTo(times(otherFigure, side.heads()))
        : Long.compare(figure, otherFigure);
  }

  private static BigInteger times(long figure, int heads) {
    return BigInteger.valueOf(figure).multiply(BigInteger.valueOf(Math.max(1, heads)));
  }
}
