package telesales.projection.dailyreport;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import telesales.contracts.meetings.Metric;
import telesales.printed.PrintedText;
import telesales.projection.board.Board;

/** The team's figures, and everybody's. */
final class FigureTables {
  /** In the order in which the pages tell them. */
  private static final List<Metric> FIGURES =
      List.of(
          Metric.DIALS,
          Metric.CONNECTED,
          Metric.EFFECTIVE_CALLS,
          Metric.TALK_SECONDS,
          Metric.WECHAT_ADDS,
          Metric.INTERESTED_LEADS,
          Metric.GRADED_LEADS,
          Metric.VISITS,
          Metric.QUALIFIED_VISITS,
          Metric.FIRST_VISITS,
          Metric.DEALS,
          Metric.DEALS_PAID,
          Metric.AMOUNT_SIGNED,
          Metric.AMOUNT_RECEIVED);

  private static final int IN_A_ROW = 7;

  private static final List<Metric> OF_AN_AGENT =
      List.of(
          Metric.DIALS,
          Metric.CONNECTED,
          Metric.TALK_SECONDS,
          Metric.WECHAT_ADDS,
          Metric.INTERESTED_LEADS,
          Metric.VISITS,
          Metric.DEALS,
          Metric.AMOUNT_RECEIVED);

  private final Board board;
  private final PageWords words;
  private final Spoken spoken;
  private final PrintedText text;
  private final Room room;

  FigureTables(Board board, PageWords words, Spoken spoken, PrintedText text, Room room) {
    this.board = board;
    this.words = words;
    this.spoken = spoken;
    this.text = text;
    this.room = room;
  }

  /** All figures, with their targets beside them. */
  String totals() {
    var table = new StringBuilder("<table class=\"totals\">");
    for (int first = 0; first < FIGURES.size(); first += IN_A_ROW) {
      String row =
          FIGURES.subList(first, Math.min(first + IN_A_ROW, FIGURES.size())).stream()
              .map(this::total)
              .collect(joining());
      table.append("<tr>").append(row).append("</tr>");
    }
    return table.append("</table>").toString();
  }

  private String total(Metric metric) {
    Board.Totals totals = board.totals();
    Board.Target target = totals.targets().get(metric.wireName());
    String beside =
        target == null
            ? ""
            : together("/ " + spoken.figure(metric, target.target()))
                + together("· " + spoken.percent(target.attainment()));
    return "<td><small>%s</small><br/><b>%s</b>%s</td>"
        .formatted(
            name(metric), text.asXml(spoken.figure(metric, totals.figures().get(metric))), beside);
  }

  /** What stays in one line, though it be the next. */
  private String together(String said) {
    return " <span>" + text.asXml(said) + "</span>";
  }

  /**
   * The leaderboard.
   *
   * @param more what is said of how many others there are
   */
  String agents(IntFunction<String> more) {
    List<Board.AgentRow> shown = shown();
    String rows = shown.stream().limit(room.agents()).map(this::agent).collect(joining());
    int others = shown.size() - room.agents();
    String last =
        others > 0
            ? "<tr><td colspan=\"%d\">%s</td></tr>"
                .formatted(OF_AN_AGENT.size() + 3, more.apply(others))
            : "";
    return """
    <table class="agents"><thead><tr><th>%s</th>%s</tr></thead><tbody>%s%s</tbody></table>
    """
        .formatted(text.asXml(words.get("leaderboard.agent")), headings(), rows, last);
  }

  /** Who stands next to an agent is for the page: a file goes its own ways. */
  private List<Board.AgentRow> shown() {
    String own = board.you();
    return board.agents().stream().filter(row -> own == null || row.agent().equals(own)).toList();
  }

  private String headings() {
    Stream<String> first =
        Stream.of(name(Metric.EFFECTIVE_CALLS), text.asXml(words.get("report.attainedShort")));
    return Stream.concat(first, OF_AN_AGENT.stream().map(this::name))
        .map(heading -> "<th class=\"figure\">" + heading + "</th>")
        .collect(joining());
  }

  private String agent(Board.AgentRow row) {
    Map<String, Board.Target> targets = row.targets();
    Board.Target target = targets.get(Metric.EFFECTIVE_CALLS.wireName());
    String figures =
        OF_AN_AGENT.stream()
            .map(metric -> spoken.figure(metric, row.figures().get(metric)))
            .map(this::cell)
            .collect(joining());
    return "<tr><td><b>%s</b></td><td class=\"figure\"><b>%s</b></td>%s%s</tr>"
        .formatted(
            text.asXml(row.rank() + ". " + room.nameOf(row.name())),
            text.asXml(spoken.count(row.figures().effectiveCalls())),
            cell(target == null ? "–" : spoken.percent(target.attainment())),
            figures);
  }

  private String cell(String value) {
    return "<td class=\"figure\">" + text.asXml(value) + "</td>";
  }

  /** Talk time is told in hours. */
  private String name(Metric metric) {
    String unit = metric == Metric.TALK_SECONDS ? " " + words.get("unit.hours") : "";
    return text.asXml(words.get(metric.wireName()) + unit);
  }
}
