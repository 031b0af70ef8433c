package telesales.projection.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.figures.Figures;
import telesales.projection.board.OpenedMeeting.Step;

/**
 * How one of the day's three meetings stands.
 *
 * @param status not-opened, open or closed
 * @param dueAt when it begins by the team's calendar; on a day off, when it would
 * @param openedBy the manager's name; {@code meeting-metrics} if it opened by itself
 * @param figuresAsOf the instant whose figures it looks at: ask for the board as of it
 * @param chair the name of who chairs it
 * @param durationSeconds how long it lasted, or lasts by now
 * @param item what it speaks of, or spoke of last
 * @param agenda its items in their order; none before it was opened
 * @param figures the team's at that instant, of the day that the meeting speaks of: of a morning
 *     meeting {@code yesterday}, of the others the board's
 * @param since what was corrected of these figures later, in calls that began before that instant
 * @param corrections the same by agent; only those with any
 * @param withoutCallSheet who had made calls and not handed the day's sheet in by that instant; of
 *     the evening meeting
 */
public record MeetingOnBoard(
    Meeting meeting,
    String status,
    @Moment Instant dueAt,
    @Nullable String openedBy,
    @Moment @Nullable Instant openedAt,
    @Moment @Nullable Instant figuresAsOf,
    @Nullable String chair,
    @Nullable String closedBy,
    @Moment @Nullable Instant closedAt,
    @Nullable Long durationSeconds,
    @Nullable String item,
    @Moment @Nullable Instant itemSince,
    List<Item> agenda,
    @Nullable Figures figures,
    @Nullable Figures since,
    List<Correction> corrections,
    List<Board.Named> withoutCallSheet) {
  /**
   * An item of the agenda.
   *
   * @param seconds how long the meeting has spoken of it, all times together
   */
  public record Item(String item, long seconds) {}

  /** What was corrected of one agent's figures. */
  public record Correction(String agent, Figures since) {}

  boolean isOpened() {
    return openedAt != null;
  }

  static MeetingOnBoard notOpened(Meeting meeting, Instant dueAt) {
    return new MeetingOnBoard(
        meeting,
        "not-opened",
        dueAt,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  /**
   * @param shown which instant the board shows
   */
  static MeetingOnBoard of(OpenedMeeting opened, Instant dueAt, Instant shown, Names names) {
    Instant closedAt = opened.closedAt();
    Instant until = closedAt == null ? shown : closedAt;
    Step step = opened.steps().isEmpty() ? null : opened.steps().getLast();
    String chair = opened.chair();
    String closedBy = opened.closedBy();
    return new MeetingOnBoard(
        opened.meeting(),
        opened.isOpen() ? "open" : "closed",
        dueAt,
        names.managerOrId(opened.openedBy()),
        opened.openedAt(),
        opened.figuresAsOf(),
        chair == null ? null : names.managerOrId(chair),
        closedBy == null ? null : names.managerOrId(closedBy),
        closedAt,
        seconds(opened.openedAt(), until),
        step == null ? null : step.item(),
        step == null ? null : step.since(),
        opened.agenda().stream()
            .map(item -> new Item(item, seconds(item, opened.steps(), until)))
            .toList(),
        sum(opened.frozen().stream().map(FrozenFigures::figures).toList()),
        sum(opened.frozen().stream().map(FrozenFigures::since).toList()),
        opened.frozen().stream()
            .filter(each -> !each.since().equals(Figures.NONE))
            .map(each -> new Correction(each.agent(), each.since()))
            .toList(),
        opened.withoutCallSheet().stream()
            .map(agent -> new Board.Named(agent, names.agentOrId(agent)))
            .toList());
  }

  /** An agent sees of the others what the wall shows of them: the team's sums. */
  MeetingOnBoard seenBy(String agent) {
    return new MeetingOnBoard(
        meeting,
        status,
        dueAt,
        openedBy,
        openedAt,
        figuresAsOf,
        chair,
        closedBy,
        closedAt,
        durationSeconds,
        item,
        itemSince,
        agenda,
        figures,
        since,
        corrections.stream().filter(each -> each.agent().equals(agent)).toList(),
        withoutCallSheet.stream().filter(each -> each.agent().equals(agent)).toList());
  }

  private static long seconds(String item, List<Step> steps, Instant until) {
    List<Instant> ends = new ArrayList<>(steps.stream().skip(1).map(Step::since).toList());
    ends.add(until);
    long seconds = 0;
    for (int step = 0; step < steps.size(); step++) {
      if (steps.get(step).item().equals(item)) {
        seconds += seconds(steps.get(step).since(), ends.get(step));
      }
    }
    return seconds;
  }

  private static long seconds(Instant from, Instant until) {
    return Math.max(0, Duration.between(from, until).toSeconds());
  }

  private static Figures sum(List<Figures> figures) {
    return figures.stream().reduce(Figures.NONE, Figures::plus);
  }
}
