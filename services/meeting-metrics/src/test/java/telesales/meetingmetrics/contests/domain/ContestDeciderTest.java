package telesales.meetingmetrics.contests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.ContestId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestEvent;
import telesales.contracts.meetings.ContestEvent.ContestCancelled;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestRewardGiven;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestOutcome;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.ContestSide;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.contracts.meetings.Metric;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.contests.domain.ContestCommand.CancelContest;
import telesales.meetingmetrics.contests.domain.ContestCommand.DrawContest;
import telesales.meetingmetrics.contests.domain.ContestCommand.GiveReward;
import telesales.meetingmetrics.contests.domain.ContestCommand.SettleContest;

class ContestDeciderTest {
  private static final ContestId ID = new ContestId("pk-1");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-03-02T09:30:00Z");
  private static final ContestDrawn DRAWN = new ContestDrawn(ID, terms("tea"), null, "ann", NINE);
  private static final List<ContestStanding> MIRA_AHEAD = standing(41, 40);
  private static final ContestSettled SETTLED =
      new ContestSettled(
          ID, 1, MIRA_AHEAD, ContestOutcome.WON, List.of("mira"), "meeting-metrics", EVENING);
  private static final ContestCancelled CANCELLED =
      new ContestCancelled(ID, "omar is ill", "ann", NINE);
  private static final ContestRewardGiven GIVEN = new ContestRewardGiven(ID, "ann", EVENING);

  private final DeciderSpec<ContestCommand, Contest, ContestEvent> contest =
      DeciderSpec.of(new ContestDecider());

  @Test
  void a_contest_is_drawn() {
    contest.given().when(draw("tea")).then(DRAWN);
  }

  @Test
  void the_same_contest_drawn_again_is_the_same() {
    contest.given(DRAWN).when(draw("tea")).thenNothing();
    contest.given(DRAWN, SETTLED, GIVEN).when(draw("tea")).thenNothing();
  }

  @Test
  void another_contest_under_the_same_id_is_refused() {
    contest.given(DRAWN).when(draw("cake")).thenRejected("contest-drawn");
  }

  @Test
  void nothing_becomes_of_a_contest_that_there_is_not() {
    contest.given().when(cancel()).thenRejected("contest-not-drawn");
    contest.given().when(settle(MIRA_AHEAD, MONDAY, true)).thenRejected("contest-not-drawn");
    contest.given().when(reward()).thenRejected("contest-not-drawn");
  }

  @Test
  void a_contest_is_cancelled_once_and_then_neither_settled_nor_rewarded() {
    contest.given(DRAWN).when(cancel()).then(CANCELLED);
    contest.given(DRAWN, CANCELLED).when(cancel()).thenNothing();
    contest
        .given(DRAWN, CANCELLED)
        .when(settle(MIRA_AHEAD, MONDAY, false))
        .thenRejected("contest-cancelled");
    contest.given(DRAWN, CANCELLED).when(reward()).thenRejected("contest-cancelled");
  }

  @Test
  void it_is_settled_on_its_last_day_and_not_before() {
    contest.given(DRAWN).when(settle(MIRA_AHEAD, MONDAY, false)).then(SETTLED);
    contest
        .given(DRAWN)
        .when(settle(MIRA_AHEAD, MONDAY.minusDays(1), false))
        .thenRejected("contest-goes-on");
  }

  @Test
  void the_evening_meeting_settles_it_once_whatever_was_corrected_since() {
    contest.given(DRAWN, SETTLED).when(settle(standing(1, 2), MONDAY, false)).thenNothing();
    contest.given(DRAWN, SETTLED, GIVEN).when(settle(standing(1, 2), MONDAY, false)).thenNothing();
  }

  @Test
  void a_manager_settles_it_again_after_a_correction_and_both_stay_told() {
    List<ContestStanding> omarAhead = standing(41, 42);

    contest
        .given(DRAWN, SETTLED)
        .when(settle(omarAhead, MONDAY, true))
        .then(
            new ContestSettled(
                ID, 2, omarAhead, ContestOutcome.WON, List.of("omar"), "meeting-metrics", EVENING));
    contest.given(DRAWN, SETTLED).when(settle(MIRA_AHEAD, MONDAY, true)).thenNothing();
  }

  @Test
  void nobody_settles_again_what_is_rewarded() {
    contest
        .given(DRAWN, SETTLED, GIVEN)
        .when(settle(standing(1, 2), MONDAY, true))
        .thenRejected("reward-given");
    contest.given(DRAWN, SETTLED, GIVEN).when(settle(MIRA_AHEAD, MONDAY, true)).thenNothing();
  }

  @Test
  void what_is_settled_is_not_cancelled() {
    contest.given(DRAWN, SETTLED).when(cancel()).thenRejected("contest-settled");
    contest.given(DRAWN, SETTLED, GIVEN).when(cancel()).thenRejected("contest-settled");
  }

  @Test
  void a_reward_is_given_once_and_only_to_winners() {
    var nobody =
        new ContestSettled(
            ID, 1, standing(0, 0), ContestOutcome.VOID, List.of(), "meeting-metrics", EVENING);

    contest.given(DRAWN).when(reward()).thenRejected("contest-not-settled");
    contest.given(DRAWN, nobody).when(reward()).thenRejected("contest-void");
    contest.given(DRAWN, SETTLED).when(reward()).then(GIVEN);
    contest.given(DRAWN, SETTLED, GIVEN).when(reward()).thenNothing();
  }

  private static DrawContest draw(String stake) {
    return new DrawContest(ID, terms(stake), null, "ann", NINE);
  }

  private static CancelContest cancel() {
    return new CancelContest(ID, "omar is ill", "ann", NINE);
  }

  private static SettleContest settle(
      List<ContestStanding> standing, LocalDate today, boolean again) {
    return new SettleContest(ID, standing, today, again, "meeting-metrics", EVENING);
  }

  private static GiveReward reward() {
    return new GiveReward(ID, "ann", EVENING);
  }

  private static List<ContestStanding> standing(long mira, long omar) {
    return List.of(
        new ContestStanding("mira", mira, 0, 1, false),
        new ContestStanding("omar", omar, 0, 1, false));
  }

  private static ContestTerms terms(String stake) {
    var tigers = new TeamId("tigers");
    return new ContestTerms(
        ContestKind.AGENTS,
        List.of(new ContestSide("mira", tigers), new ContestSide("omar", tigers)),
        Metric.EFFECTIVE_CALLS,
        null,
        false,
        ContestPeriod.DAY,
        MONDAY,
        MONDAY,
        stake);
  }
}
