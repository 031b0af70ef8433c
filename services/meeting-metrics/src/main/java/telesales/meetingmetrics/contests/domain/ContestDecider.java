package telesales.meetingmetrics.contests.domain;

import java.util.List;
import java.util.Objects;
import telesales.contracts.meetings.ContestEvent;
import telesales.contracts.meetings.ContestEvent.ContestCancelled;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestRewardGiven;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.figures.ContestRule;
import telesales.meetingmetrics.contests.domain.Contest.Cancelled;
import telesales.meetingmetrics.contests.domain.Contest.Known;
import telesales.meetingmetrics.contests.domain.Contest.NotDrawn;
import telesales.meetingmetrics.contests.domain.Contest.Open;
import telesales.meetingmetrics.contests.domain.Contest.Rewarded;
import telesales.meetingmetrics.contests.domain.Contest.Settled;
import telesales.meetingmetrics.contests.domain.ContestCommand.CancelContest;
import telesales.meetingmetrics.contests.domain.ContestCommand.DrawContest;
import telesales.meetingmetrics.contests.domain.ContestCommand.GiveReward;
import telesales.meetingmetrics.contests.domain.ContestCommand.SettleContest;

/** A contest is drawn once, settled until its reward is given, and then never touched again. */
public final class ContestDecider implements Decider<ContestCommand, Contest, ContestEvent> {
  private record Case(Contest contest, ContestCommand command) {}

  @Override
  public Contest initial() {
    return new NotDrawn();
  }

  @Override
  public List<ContestEvent> decide(ContestCommand command, Contest contest) {
    return switch (new Case(contest, command)) {
      case Case(NotDrawn _, DrawContest draw) ->
          List.of(
              new ContestDrawn(draw.contest(), draw.terms(), draw.draw(), draw.by(), draw.at()));
      case Case(NotDrawn _, CancelContest _),
          Case(NotDrawn _, SettleContest _),
          Case(NotDrawn _, GiveReward _) ->
          throw new CommandRejected("contest-not-drawn", "there is no such contest");
      case Case(Known known, DrawContest draw) -> drawnAgain(known.drawn(), draw);
      case Case(Open _, CancelContest(var id, var reason, var by, var at)) ->
          List.of(new ContestCancelled(id, reason, by, at));
      case Case(Open(var drawn), SettleContest settle) -> {
        mustBeAtItsEnd(drawn, settle);
        yield List.of(settled(drawn, settle, 1));
      }
      case Case(Open _, GiveReward _) ->
          throw new CommandRejected("contest-not-settled", "nobody has won this contest yet");
      case Case(Cancelled _, CancelContest _) -> List.of();
      case Case(Cancelled _, SettleContest _), Case(Cancelled _, GiveReward _) ->
          throw new CommandRejected("contest-cancelled", "this contest was cancelled");
      case Case(Settled _, CancelContest _), Case(Rewarded _, CancelContest _) ->
          throw new CommandRejected("contest-settled", "this contest was settled");
      case Case(Settled(var drawn, var before), SettleContest settle) ->
          isNews(before, settle)
              ? List.of(settled(drawn, settle, before.settlement() + 1))
              : List.of();
      case Case(Settled(_, var settled), GiveReward(var id, var by, var at)) -> {
        if (settled.winners().isEmpty()) {
          throw new CommandRejected("contest-void", "nobody has won this contest");
        }
        yield List.of(new ContestRewardGiven(id, by, at));
      }
      case Case(Rewarded(_, var before, _), SettleContest settle) -> {
        if (isNews(before, settle)) {
          throw new CommandRejected("reward-given", "the winners have their reward already");
        }
        yield List.of();
      }
      case Case(Rewarded _, GiveReward _) -> List.of();
    };
  }

  @Override
  public Contest evolve(Contest contest, ContestEvent event) {
    return switch (event) {
      case ContestDrawn drawn -> new Open(drawn);
      case ContestCancelled cancelled when contest instanceof Open(var drawn) ->
          new Cancelled(drawn, cancelled);
      case ContestSettled settled when contest instanceof Known known ->
          new Settled(known.drawn(), settled);
      case ContestRewardGiven given when contest instanceof Settled(var drawn, var settled) ->
          new Rewarded(drawn, settled, given);
      case ContestCancelled _, ContestSettled _, ContestRewardGiven _ ->
          throw new IllegalArgumentException("cannot happen to this contest: " + event);
    };
  }

  /** Who sends the same twice wants it once. */
  private static List<ContestEvent> drawnAgain(ContestDrawn before, DrawContest draw) {
    if (before.terms().equals(draw.terms()) && Objects.equals(before.draw(), draw.draw())) {
      return List.of();
    }
    throw new CommandRejected(
        "contest-drawn", "another contest was drawn under this id; take another id");
  }

  private static void mustBeAtItsEnd(ContestDrawn drawn, SettleContest settle) {
    if (settle.today().isBefore(drawn.terms().until())) {
      throw new CommandRejected(
          "contest-goes-on", "this contest goes on until " + drawn.terms().until());
    }
  }

  private static boolean isNews(ContestSettled before, SettleContest settle) {
    return settle.again() && !before.standing().equals(settle.standing());
  }

  private static ContestSettled settled(ContestDrawn drawn, SettleContest settle, int settlement) {
    ContestRule.Verdict verdict = ContestRule.judge(drawn.terms(), settle.standing());
    return new ContestSettled(
        settle.contest(),
        settlement,
        settle.standing(),
        verdict.outcome(),
        verdict.winners(),
        settle.by(),
        settle.at());
  }
}
