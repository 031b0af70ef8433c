package telesales.projection.dailyreport;

import java.time.Instant;
import java.util.List;
import telesales.printed.PrintedText;
import telesales.projection.board.Board;
import telesales.projection.board.CallSheets;
import telesales.projection.board.MeetingOnBoard;

/** The day's three meetings, line by line as XHTML. */
final class MeetingLines {
  private final Board board;
  private final PageWords words;
  private final Spoken spoken;
  private final PrintedText text;
  private final Room room;

  MeetingLines(Board board, PageWords words, Spoken spoken, PrintedText text, Room room) {
    this.board = board;
    this.words = words;
    this.spoken = spoken;
    this.text = text;
    this.room = room;
  }

  /** Each with when it was held and by whom, or when it should have been. */
  List<String> held() {
    return board.meetings().stream()
        .map(
            each ->
                "<b>"
                    + text.asXml(words.get("meeting." + each.meeting().wireName()))
                    + "</b> "
                    + text.asXml(held(each)))
        .toList();
  }

  private String held(MeetingOnBoard meeting) {
    Instant openedAt = meeting.openedAt();
    if (openedAt == null) {
      return words.get("report.notHeld", "time", spoken.time(meeting.dueAt()));
    }
    Instant closedAt = meeting.closedAt();
    String chair = meeting.chair();
    return spoken.time(openedAt)
        + "–"
        + (closedAt == null ? "…" : spoken.time(closedAt))
        + " · "
        + words.get("report.chair", "name", chair == null ? "–" : room.nameOf(chair));
  }

  /** How many call sheets are in; nothing where nobody owes one. */
  String callSheets() {
    CallSheets sheets = board.callSheets();
    if (sheets.total() == 0) {
      return "";
    }
    String in =
        words.get(
            "sheets.in",
            "handedIn",
            spoken.count(sheets.submitted() + sheets.accepted()),
            "total",
            spoken.count(sheets.total()));
    String missing =
        sheets.missing() == 0
            ? ""
            : " " + words.get("sheets.missing", "count", spoken.count(sheets.missing()));
    return text.asXml(words.get("sheets.title") + " " + in + missing);
  }
}
