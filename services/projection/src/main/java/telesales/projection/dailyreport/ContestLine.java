package telesales.projection.dailyreport;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import telesales.contracts.meetings.Metric;
import telesales.projection.board.Board;
import telesales.projection.board.ContestOnBoard;

/** A contest in words, as the pages tell it. */
final class ContestLine {
  private static final int HOUR = 60;

  private final ContestOnBoard contest;
  private final Board board;
  private final PageWords words;
  private final Spoken spoken;
  private final Room room;

  ContestLine(ContestOnBoard contest, Board board, PageWords words, Spoken spoken, Room room) {
    this.contest = contest;
    this.board = board;
    this.words = words;
    this.spoken = spoken;
    this.room = room;
  }

  /** What it is measured by, and over which period. */
  String measure() {
    String figure = words.get(contest.metric().wireName());
    String measured = contest.perHead() ? words.get("contest.perHead", "figure", figure) : figure;
    String period = contest.period().wireName();
    return measured + " · " + words.get("contest.period." + period);
  }

  String sides() {
    return contest.sides().stream()
        .map(side -> room.nameOf(side.name()) + " " + inUnit(side.value()))
        .collect(joining(" : "));
  }

  /** Who won, or until when it goes on as seen from the moment that the board shows. */
  String result() {
    ContestOnBoard.Settlement settlement = contest.settlement();
    return settlement == null ? timeLeft() : outcome(settlement);
  }

  private String outcome(ContestOnBoard.Settlement settlement) {
    String names =
        contest.sides().stream()
            .filter(side -> settlement.winners().contains(side.id()))
            .map(side -> room.nameOf(side.name()))
            .collect(joining(words.get("contest.and")));
    String outcome = settlement.outcome().wireName();
    return words.get("contest." + outcome, "names", names);
  }

  private String timeLeft() {
    var shown = board.asOf() == null ? board.now() : board.asOf();
    long minutes = Math.ceilDiv(Duration.between(shown, contest.endsAt()).toMillis(), 60_000);
    if (minutes <= 0) {
      return words.get("contest.over");
    }
    if (!contest.until().equals(board.date())) {
      return words.get("contest.untilDay", "day", spoken.day(contest.until()));
    }
    return minutes < HOUR
        ? words.get("contest.minutesLeft", "minutes", minutes)
        : words.get("contest.hoursLeft", "hours", minutes / HOUR, "minutes", minutes % HOUR);
  }

  private String inUnit(double value) {
    Metric metric = contest.metric();
    boolean isTime = metric == Metric.TALK_SECONDS;
    if (contest.perHead() && !isTime && !metric.isMoney()) {
      return spoken.exact(value);
    }
    String figure = spoken.figure(metric, value);
    return isTime ? figure + " " + words.get("unit.hours") : figure;
  }
}
