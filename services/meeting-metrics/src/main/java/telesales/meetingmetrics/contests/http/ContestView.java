package telesales.meetingmetrics.contests.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.ContestDraw;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.contracts.meetings.ContestOutcome;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.meetingmetrics.contests.domain.Contest;
import telesales.meetingmetrics.contests.domain.Contest.Cancelled;
import telesales.meetingmetrics.contests.domain.Contest.Open;
import telesales.meetingmetrics.contests.domain.Contest.Rewarded;
import telesales.meetingmetrics.contests.domain.Contest.Settled;

/**
 * A contest and what became of it.
 *
 * @param status open, cancelled, settled or rewarded
 * @param draw the lot; absent if it was drawn by hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContestView(
    String contest,
    String status,
    @JsonUnwrapped ContestTerms terms,
    @Nullable ContestDraw draw,
    String drawnBy,
    Instant drawnAt,
    @Nullable Settlement settlement,
    @Nullable Cancellation cancellation,
    @Nullable Reward reward) {
  /** Several, the latest first. */
  public record Several(List<ContestView> contests) {}

  /**
   * Who has won by which figures.
   *
   * @param number 1 for the first, and one more each time it was settled again
   */
  public record Settlement(
      int number,
      ContestOutcome outcome,
      List<String> winners,
      List<ContestStanding> standing,
      String by,
      Instant at) {
    static Settlement of(ContestSettled settled) {
      return new Settlement(
          settled.settlement(),
          settled.outcome(),
          settled.winners(),
          settled.standing(),
          settled.settledBy(),
          settled.at());
    }
  }

  /** Why it does not take place. */
  public record Cancellation(String reason, String by, Instant at) {}

  /** That the winners have it. */
  public record Reward(String by, Instant at) {}

  static ContestView of(Contest.Known contest) {
    return switch (contest) {
      case Open(var drawn) -> view("open", drawn, null, null, null);
      case Cancelled(var drawn, var how) ->
          view(
              "cancelled",
              drawn,
              null,
              new Cancellation(how.reason(), how.cancelledBy(), how.at()),
              null);
      case Settled(var drawn, var settled) ->
          view("settled", drawn, Settlement.of(settled), null, null);
      case Rewarded(var drawn, var settled, var given) ->
          view(
              "rewarded",
              drawn,
              Settlement.of(settled),
              null,
              new Reward(given.givenBy(), given.at()));
    };
  }

  private static ContestView view(
      String status,
      ContestDrawn drawn,
      @Nullable Settlement settlement,
      @Nullable Cancellation cancellation,
      @Nullable Reward reward) {
    return new ContestView(
        drawn.contest().value(),
        status,
        drawn.terms(),
        drawn.draw(),
        drawn.drawnBy(),
        drawn.at(),
        settlement,
        cancellation,
        reward);
  }
}
