package telesales.leadscoring.domain;

import java.util.List;
import telesales.contracts.leads.ScoreReason;

/**
 * How likely a lead is to buy from now on.
 *
 * @param percent 0 to 100
 * @param scorer what computed it, with its version
 * @param reasons the strongest first
 */
public record Score(int percent, String scorer, List<ScoreReason> reasons) {
  public Score {
    reasons = List.copyOf(reasons);
  }
}
