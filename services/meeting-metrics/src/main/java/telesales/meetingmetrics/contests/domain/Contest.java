package telesales.meetingmetrics.contests.domain;

import telesales.contracts.meetings.ContestEvent.ContestCancelled;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestRewardGiven;
import telesales.contracts.meetings.ContestEvent.ContestSettled;

/** A contest, as far as it has come. */
public sealed interface Contest {
  /** There is none. */
  record NotDrawn() implements Contest {}

  /** One that there is, whatever became of it. */
  sealed interface Known extends Contest {
    ContestDrawn drawn();
  }

  /** It goes on, or waits to be settled. */
  record Open(ContestDrawn drawn) implements Known {}

  /** It does not take place. */
  record Cancelled(ContestDrawn drawn, ContestCancelled cancelled) implements Known {}

  /** It was settled, and can be settled again. */
  record Settled(ContestDrawn drawn, ContestSettled settled) implements Known {}

  /** The winners have their reward: it is over for good. */
  record Rewarded(ContestDrawn drawn, ContestSettled settled, ContestRewardGiven given)
      implements Known {}
}
