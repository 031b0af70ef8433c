package telesales.projection.dailyreport;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import telesales.contracts.meetings.Metric;
import telesales.figures.Figures;
import telesales.printed.PrintedText;
import telesales.printed.Sheet;
import telesales.projection.board.Board;
import telesales.projection.board.Shortfalls;

/** A day as the XHTML that is printed: black on white, as on the page. */
final class DailySheet implements Sheet {
  private static final List<Metric> STEPS =
      List.of(
          Metric.DIALS,
          Metric.CONNECTED,
          Metric.EFFECTIVE_CALLS,
          Metric.INTERESTED_LEADS,
          Metric.DEALS);
  private static final double HIGHEST_BAR = 3.2;

  private final DailyReport report;
  private final Board board;
  private final PageWords words;
  private final Spoken spoken;
  private final Room room;

  private DailySheet(DailyReport report, PageWords words, String currency, Room room) {
    this.report = report;
    this.board = report.board();
    this.words = words;
    this.spoken = new Spoken(words, ZoneId.of(board.timezone()), currency);
    this.room = room;
  }

  /** The same day, told in fewer and fewer words. */
  static List<DailySheet> of(DailyReport report, PageWords words, String currency) {
    return Room.FROM_MOST_TO_LEAST.stream()
        .map(room -> new DailySheet(report, words, currency, room))
        .toList();
  }

  @Override
  public String xhtml(PrintedText text, double points) {
    var lines = new ListLines(report, words, spoken, text, room);
    var tables = new FigureTables(board, words, spoken, text, room);
    String title = text.asXml(title());
    return """
    <html lang="%s"><head><title>%s</title><style>%s body { font-size: %spt }</style></head><body class="%s">
    <h1>%s</h1><p>%s</p>
    %s
    <table class="halves"><tr><td class="wide">%s</td><td class="gap"></td><td>%s%s%s%s</td></tr></table>
    %s%s%s
    </body></html>
    """
        .formatted(
            words.locale().toLanguageTag(),
            title,
            SheetStyle.CSS,
            points,
            words.areChinese() ? "chinese" : "english",
            title,
            text.asXml(standing()),
            tables.totals(),
            tables.agents(lines::more),
            hours(text),
            funnel(text),
            list(text.asXml(words.get("report.recognition")), lines.praise(), 1, text),
            list(text.asXml(words.get("contests")), lines.contests(), 1, text),
            meetings(text),
            list(text.asXml(words.get("interestedLeads")), lines.leads(), 2, text),
            shortfalls(lines, text));
  }

  private String title() {
    Board.Team team = board.team();
    String name =
        team.id().equals(Board.UNASSIGNED)
            ? words.get("team.unassigned")
            : room.nameOf(team.name());
    return "%s · %s · %s %s"
        .formatted(name, words.get("report.day"), board.date(), spoken.day(board.date()));
  }

  /** Of which instant it is, and by which rule. */
  private String standing() {
    Board.Department department = board.team().department();
    Board.Calendar calendar = board.calendar();
    String special = calendar.name() == null ? "" : " (" + room.shortened(calendar.name()) + ")";
    Instant shown = board.asOf() == null ? board.now() : board.asOf();
    var rule = board.effectiveCallRule();
    return (department == null ? "" : room.nameOf(department.name()) + " · ")
        + (calendar.working() ? "" : words.get("day.off") + special + " · ")
        + words.get("report.stand", "moment", spoken.moment(shown))
        + " · "
        + words.get(
            "figures.rule", "seconds", rule.minimumTalkSeconds(), "version", rule.version());
  }

  private String hours(PrintedText text) {
    List<Board.Hour> hours = board.hours();
    if (hours.isEmpty()) {
      return "";
    }
    long most = Math.max(1, hours.stream().mapToLong(Board.Hour::effectiveCalls).max().orElse(1));
    String bars =
        hours.stream()
            .map(
                hour ->
                    "<td>%s<div class=\"bar\" style=\"height: %sem\"></div><small>%s</small></td>"
                        .formatted(
                            hour.effectiveCalls(),
                            String.format(
                                Locale.ROOT, "%.2f", HIGHEST_BAR * hour.effectiveCalls() / most),
                            hour.hour()))
            .collect(joining());
    return section(
        text.asXml(words.get("hours")), "<table class=\"hours\"><tr>" + bars + "</tr></table>");
  }

  private String funnel(PrintedText text) {
    Figures totals = board.totals().figures();
    var rows = new StringBuilder();
    long before = 0;
    for (Metric step : STEPS) {
      long value = totals.get(step);
      rows.append(
          "<tr><td>%s</td><td class=\"figure\"><b>%s</b></td><td class=\"figure\"><small>%s</small></td></tr>"
              .formatted(
                  text.asXml(words.get(step.wireName())),
                  text.asXml(spoken.count(value)),
                  before > 0 ? text.asXml(spoken.rate((double) value / before)) : ""));
      before = value;
    }
    return section(text.asXml(words.get("funnel")), "<table class=\"funnel\">" + rows + "</table>");
  }

  private String meetings(PrintedText text) {
    var lines = new MeetingLines(board, words, spoken, text, room);
    String title = text.asXml(words.get("meetings"));
    return list(title + " <small>" + lines.callSheets() + "</small>", lines.held(), 3, text);
  }

  private String shortfalls(ListLines lines, PrintedText text) {
    Shortfalls shortfalls = report.shortfalls();
    return shortfalls == null || !shortfalls.working()
        ? ""
        : list(text.asXml(words.get("shortfalls")), lines.shortfalls(shortfalls), 2, text);
  }

  /** A list that goes down one column after the other. */
  private String list(String title, List<String> lines, int columns, PrintedText text) {
    if (lines.isEmpty()) {
      return section(title, "<p>" + text.asXml(words.get("report.none")) + "</p>");
    }
    int rows = Math.ceilDiv(lines.size(), columns);
    var table = new StringBuilder("<table class=\"list of" + columns + "\">");
    for (int row = 0; row < rows; row++) {
      table.append("<tr>");
      for (int at = row; at < rows * columns; at += rows) {
        table.append("<td>").append(at < lines.size() ? lines.get(at) : "").append("</td>");
      }
      table.append("</tr>");
    }
    return section(title, table.append("</table>").toString());
  }

  private static String section(String title, String content) {
    return "<h2>" + title + "</h2>" + content;
  }
}
