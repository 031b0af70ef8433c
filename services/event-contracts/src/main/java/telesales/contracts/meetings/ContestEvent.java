package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.ContestId;
import telesales.contracts.EventType;

/** What happened to a contest (PK): agents or teams measured against each other for a reward. */
public sealed interface ContestEvent extends MeetingsEvent {
  ContestId contest();

  /**
   * A contest was drawn, by hand or by lot. Stream: the contest.
   *
   * @param terms who competes, in what, how long, and for what
   * @param draw the lot; absent if it was drawn by hand
   * @param drawnBy the account that drew it
   * @param at when it was drawn
   */
  @EventType(name = "telesales.contest.drawn")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ContestDrawn(
      ContestId contest, ContestTerms terms, @Nullable ContestDraw draw, String drawnBy, Instant at)
      implements ContestEvent {}

  /**
   * A contest does not take place. Stream: the contest.
   *
   * @param reason in words
   * @param cancelledBy the account that cancelled it
   * @param at when it was cancelled
   */
  @EventType(name = "telesales.contest.cancelled")
  record ContestCancelled(ContestId contest, String reason, String cancelledBy, Instant at)
      implements ContestEvent {}

  /**
   * It was settled who has won, by the figures known then. May be settled again, by figures
   * corrected since, until the reward is given; what was settled before stays told. Stream: the
   * contest.
   *
   * @param settlement 1 for the first, and one more for each after it
   * @param standing of each side, in the order of the contest's terms
   * @param outcome how it ended
   * @param winners the ids of those who get the stake; several share it, none if it is void
   * @param settledBy the account that settled it; at the evening meeting the service itself
   * @param at when it was settled
   */
  @EventType(name = "telesales.contest.settled")
  record ContestSettled(
      ContestId contest,
      int settlement,
      List<ContestStanding> standing,
      ContestOutcome outcome,
      List<String> winners,
      String settledBy,
      Instant at)
      implements ContestEvent {
    public ContestSettled {
      standing = List.copyOf(standing);
      winners = List.copyOf(winners);
    }
  }

  /**
   * The winners have their reward. Stream: the contest.
   *
   * @param givenBy the account that says so
   * @param at when it was given
   */
  @EventType(name = "telesales.contest-reward.given")
  record ContestRewardGiven(ContestId contest, String givenBy, Instant at)
      implements ContestEvent {}
}
