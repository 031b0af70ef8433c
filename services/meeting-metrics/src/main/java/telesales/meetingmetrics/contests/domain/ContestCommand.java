package telesales.meetingmetrics.contests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.ContestId;
import telesales.contracts.meetings.ContestDraw;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;

/** What can be asked of a contest. */
public sealed interface ContestCommand {
  ContestId contest();

  /**
   * Let it take place.
   *
   * @param draw null if it is drawn by hand
   */
  record DrawContest(
      ContestId contest, ContestTerms terms, @Nullable ContestDraw draw, String by, Instant at)
      implements ContestCommand {}

  /** Let it not take place. */
  record CancelContest(ContestId contest, String reason, String by, Instant at)
      implements ContestCommand {}

  /**
   * Say who has won by this standing.
   *
   * @param today the local day
   * @param again whether one that was settled is to be settled anew; else it stays as it is
   */
  record SettleContest(
      ContestId contest,
      List<ContestStanding> standing,
      LocalDate today,
      boolean again,
      String by,
      Instant at)
      implements ContestCommand {}

  /** Note that the winners have their reward. */
  record GiveReward(ContestId contest, String by, Instant at) implements ContestCommand {}
}
