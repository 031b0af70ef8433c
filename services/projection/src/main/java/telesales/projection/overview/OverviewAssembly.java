package telesales.projection.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;
import telesales.figures.Figures;
import telesales.projection.board.Board;

/**
 * Puts an overview together from the boards of its teams, so that no figure has a second
 * definition.
 */
final class OverviewAssembly {
  private static final Comparator<Board> BEST_FIRST =
      Comparator.comparing((Board board) -> board.totals().figures().effectiveCalls())
          .reversed()
          .thenComparing(board -> board.team().name())
          .thenComparing(board -> board.team().id());

  private OverviewAssembly() {}

  /**
   * @param zone by whose clock it is told what time it is
   * @param boards of the same day and instant; one at least
   */
  static Overview assemble(Board.@Nullable Department department, ZoneId zone, List<Board> boards) {
    List<Board> shown =
        boards.stream().filter(OverviewAssembly::isShown).sorted(BEST_FIRST).toList();
    Board any = boards.getFirst();
    LocalDate yesterday = yesterday(boards);
    return new Overview(
        department,
        any.date(),
        zone.getId(),
        any.asOf(),
        any.now(),
        updatedAt(boards),
        any.effectiveCallRule(),
        totals(shown),
        rows(shown),
        hours(shown),
        new Overview.Yesterday(
            yesterday,
            sum(
                shown.stream()
                    .map(Board::yesterday)
                    .filter(each -> each.date().equals(yesterday))
                    .map(Board.Yesterday::figures)
                    .toList())),
        sum(shown.stream().map(Board::monthToDate).toList()));
  }

  /**
   * Calls of agents without a team are not hidden, but where there are none there is no such row.
   */
  private static boolean isShown(Board board) {
    return !board.team().id().equals(Board.UNASSIGNED)
        || !board.monthToDate().equals(Figures.NONE)
        || !board.yesterday().figures().equals(Figures.NONE);
  }

  private static List<Overview.TeamRow> rows(List<Board> boards) {
    List<Overview.TeamRow> rows = new ArrayList<>();
    for (Board board : boards) {
      Figures figures = board.totals().figures();
      boolean equal =
          !rows.isEmpty() && rows.getLast().figures().effectiveCalls() == figures.effectiveCalls();
      rows.add(
          new Overview.TeamRow(
              board.team(),
              equal ? rows.getLast().rank() : rows.size() + 1,
              board.agents().size(),
              board.calendar(),
              board.openMeeting(),
              figures,
              board.totals().targets()));
    }
    return List.copyOf(rows);
  }

  private static Board.Totals totals(List<Board> boards) {
    Figures figures = sum(boards.stream().map(board -> board.totals().figures()).toList());
    Map<String, Board.Target> targets = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      List<Board.Target> each =
          boards.stream()
              .map(board -> board.totals().targets().get(metric.wireName()))
              .filter(Objects::nonNull)
              .toList();
      if (!each.isEmpty()) {
        targets.put(metric.wireName(), sum(figures.get(metric), each));
      }
    }
    return new Board.Totals(figures, targets);
  }

  private static Board.Target sum(long figure, List<Board.Target> targets) {
    long target = targets.stream().mapToLong(Board.Target::target).sum();
    double expected = targets.stream().mapToDouble(Board.Target::expected).sum();
    return Board.Target.of(figure, target, expected);
  }

  private static List<Board.Hour> hours(List<Board> boards) {
    Map<Integer, Board.Hour> hours = new TreeMap<>();
    boards.stream()
        .flatMap(board -> board.hours().stream())
        .forEach(each -> hours.merge(each.hour(), each, OverviewAssembly::sum));
    return List.copyOf(hours.values());
  }

  private static Board.Hour sum(Board.Hour one, Board.Hour other) {
    return new Board.Hour(
        one.hour(),
        one.dials() + other.dials(),
        one.effectiveCalls() + other.effectiveCalls(),
        one.yesterdayEffectiveCalls() + other.yesterdayEffectiveCalls());
  }

  private static LocalDate yesterday(List<Board> boards) {
    return boards.stream()
        .map(Board::yesterday)
        .filter(each -> !each.figures().equals(Figures.NONE))
        .map(Board.Yesterday::date)
        .max(Comparator.naturalOrder())
        .orElse(boards.getFirst().date().minusDays(1));
  }

  private static @Nullable Instant updatedAt(List<Board> boards) {
    return boards.stream()
        .map(Board::updatedAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Figures sum(Collection<Figures> figures) {
    return figures.stream().reduce(Figures.NONE, Figures::plus);
  }
}
