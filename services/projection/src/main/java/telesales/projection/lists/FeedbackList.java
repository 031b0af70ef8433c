package telesales.projection.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import telesales.projection.briefing.Feedback;

/**
 * What a team's people said in a month.
 *
 * @param today the team's local day
 * @param timezone by which days are reckoned
 * @param month as in 2026-11
 * @param feedback what was said last first, 1000 at most
 */
public record FeedbackList(
    String team, LocalDate today, String timezone, YearMonth month, List<Feedback> feedback) {
  public FeedbackList {
    feedback = List.copyOf(feedback);
  }
}
