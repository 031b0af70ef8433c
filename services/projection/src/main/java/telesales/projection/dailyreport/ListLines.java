package telesales.projection.dailyreport;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;
import telesales.figures.ShortfallReason;
import telesales.printed.PrintedText;
import telesales.projection.board.Board;
import telesales.projection.board.Handover;
import telesales.projection.board.Recognition;
import telesales.projection.board.Shortfalls;

/** The lists of a day, line by line as XHTML. */
final class ListLines {
  private static final int END_OF_A_LEAD = 8;
  private static final Map<String, Metric> METRICS =
      Stream.of(Metric.values()).collect(Collectors.toMap(Metric::wireName, Function.identity()));

  private final DailyReport report;
  private final Board board;
  private final PageWords words;
  private final Spoken spoken;
  private final PrintedText text;
  private final Room room;

  ListLines(DailyReport report, PageWords words, Spoken spoken, PrintedText text, Room room) {
    this.report = report;
    this.board = report.board();
    this.words = words;
    this.spoken = spoken;
    this.text = text;
    this.room = room;
  }

  List<String> praise() {
    Recognition.Praise day = board.recognition().day();
    return Stream.concat(day.effort().stream(), day.results().stream())
        .filter(each -> !each.day().agents().isEmpty())
        .map(this::praise)
        .toList();
  }

  private String praise(Recognition.Champions best) {
    List<Board.Named> agents = best.day().agents();
    String names =
        agents.stream()
            .limit(Room.NAMED)
            .map(each -> room.nameOf(each.name()))
            .collect(joining(words.get("contest.and")));
    int others = agents.size() - Room.NAMED;
    String more = others > 0 ? " " + words.get("champions.more", "count", others) : "";
    String value = value(best.figure(), best.day().value());
    return xml(words.get(best.figure())) + " " + parts(bold(names) + xml(more), xml(value));
  }

  List<String> contests() {
    return Room.lines(
        board.contests(),
        room.contests(),
        contest -> {
          var line = new ContestLine(contest, board, words, spoken, room);
          return parts(
              xml(line.measure()),
              bold(line.sides()),
              xml(line.result()),
              xml(words.get("contest.stake") + " " + room.shortened(contest.stake())));
        },
        this::more);
  }

  /** Each with who has it now, and until when an answer is due: the next step. */
  List<String> leads() {
    return Room.lines(board.handovers(), room.leads(), this::lead, this::more);
  }

  private String lead(Handover lead) {
    String manager = lead.managerName();
    String to = manager == null ? "" : " → " + room.nameOf(manager);
    String reason = lead.reason();
    return parts(
        xml(lead.grade()),
        bold(room.nameOf(lead.agentName())) + xml(to),
        xml(lead.lead().substring(Math.max(0, lead.lead().length() - END_OF_A_LEAD))),
        xml(words.get("handovers." + lead.status())),
        xml(due(lead)),
        reason == null ? "" : xml(room.shortened(reason)));
  }

  private String due(Handover lead) {
    Instant dueAt = lead.dueAt();
    boolean open = lead.status().equals("offered") || lead.status().equals("waiting");
    if (dueAt == null || !open) {
      return "";
    }
    Instant shown = board.asOf() == null ? board.now() : board.asOf();
    return dueAt.isBefore(shown)
        ? words.get("handovers.overdue")
        : words.get("handovers.due", "time", spoken.moment(dueAt));
  }

  List<String> shortfalls(Shortfalls shortfalls) {
    return Room.lines(shortfalls.agents(), room.shortfalls(), this::shortfall, this::more);
  }

  private String shortfall(Shortfalls.Shortfall shortfall) {
    String missed =
        shortfall.missed().stream()
            .map(
                each ->
                    words.get(each.figure())
                        + " "
                        + value(each.figure(), each.value())
                        + "/"
                        + value(each.figure(), each.target()))
            .collect(joining(", "));
    return bold(room.nameOf(shortfall.name()))
        + " "
        + parts(xml(missed), xml(room.shortened(why(shortfall.explanation()))));
  }

  private String why(Shortfalls.@Nullable Explanation explanation) {
    return explanation == null
        ? words.get("shortfalls.unexplained")
        : Stream.of(reason(explanation.reason()), explanation.words())
            .filter(Objects::nonNull)
            .collect(joining(" · "));
  }

  /** What is no longer on the list keeps its id. */
  private @Nullable String reason(@Nullable String id) {
    return report.reasons().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(this::reason)
        .orElse(id);
  }

  private String reason(ShortfallReason reason) {
    return words.areChinese() ? reason.zh() : reason.en();
  }

  private String value(String figure, long value) {
    return spoken.figure(Objects.requireNonNull(METRICS.get(figure)), value);
  }

  String more(int count) {
    return xml(words.get("report.more", "count", count));
  }

  private static String parts(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" · "));
  }

  private String bold(String said) {
    return "<b>" + xml(said) + "</b>";
  }

  private String xml(String said) {
    return text.asXml(said);
  }
}
