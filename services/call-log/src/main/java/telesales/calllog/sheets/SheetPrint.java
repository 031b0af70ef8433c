package telesales.calllog.sheets;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.tables.PrintedTable;
import telesales.tables.PrintedTable.Column;
import telesales.tables.PrintedTable.Fact;
import telesales.tables.PrintedTable.Kind;

/** A call sheet in words, as it is printed. */
final class SheetPrint {
  private static final int SECONDS = 60;

  private final Sheet sheet;
  private final SheetTexts texts;
  private final DateTimeFormatter time;
  private final DateTimeFormatter dayAndTime;

  private SheetPrint(Sheet sheet, SheetTexts texts) {
    this.sheet = sheet;
    this.texts = texts;
    ZoneId zone = ZoneId.of(sheet.timezone());
    this.time = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone);
    this.dayAndTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  static PrintedTable of(Sheet sheet, SheetTexts texts) {
    return new SheetPrint(sheet, texts).table();
  }

  private PrintedTable table() {
    return new PrintedTable(
        texts.get("language"),
        texts.get("title"),
        sheet.name() + " · " + sheet.date(),
        facts(),
        columns(),
        sheet.calls().stream().map(this::row).toList(),
        texts.get("cut"));
  }

  private List<Fact> facts() {
    Sheet.DayFigures figures = sheet.figures();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(texts.get("status"), status()));
    facts.add(new Fact(texts.get("due"), at(sheet.standing().dueAt())));
    facts.add(figure("dials", figures.dials()));
    facts.add(figure("connected", figures.connected()));
    facts.add(figure("effectiveCalls", figures.effectiveCalls()));
    facts.add(new Fact(texts.get("talk"), talk(figures.talkSeconds())));
    facts.add(figure("wechatAdds", figures.wechatAdds()));
    facts.add(figure("deals", figures.deals()));
    facts.add(figure("openQuestions", figures.openQuestions()));
    String reason = sheet.standing().reason();
    if (reason != null) {
      facts.add(new Fact(texts.get("reason"), reason));
    }
    return facts;
  }

  private Fact figure(String name, long value) {
    return new Fact(texts.get(name), Long.toString(value));
  }

  private String status() {
    SheetStatus standing = sheet.standing();
    String status = texts.get("status." + standing.status().name().toLowerCase(Locale.ROOT));
    String late = standing.late() && !sheet.calls().isEmpty() ? texts.get("late") : "";
    Instant when = standing.judgedAt() == null ? standing.submittedAt() : standing.judgedAt();
    String judge = sheet.judgedByName() == null ? standing.judgedBy() : sheet.judgedByName();
    return joined(status, late, judge, at(when));
  }

  private List<Column> columns() {
    return List.of(
        column("time", 12),
        column("number", 24),
        column("name", 12),
        column("outcome", 16),
        new Column(texts.get("talk"), 12, Kind.DURATION),
        column("effective", 12),
        column("grade", 8),
        column("wechat", 9),
        column("objection", 24),
        column("answer", 20),
        column("question", 20),
        column("callback", 20),
        column("note", 28));
  }

  private Column column(String word, int width) {
    return new Column(texts.get(word), width, Kind.TEXT);
  }

  private List<String> row(SheetCall call) {
    return List.of(
        time.format(call.startedAt()),
        text(call.phone()),
        text(call.name()),
        texts.get("disposition." + call.disposition().wireName()),
        call.talkSeconds() == 0 ? "" : talk(call.talkSeconds()),
        call.effective() ? texts.get("counts") : "",
        call.grade() == null ? "" : call.grade().name(),
        call.wechatAdded() ? texts.get("yes") : "",
        joined(
            call.objection() == null ? "" : texts.get("objection." + call.objection().wireName()),
            call.words().objection()),
        text(call.words().answer()),
        joined(
            call.question() == null ? "" : texts.get("question." + call.question().wireName()),
            call.words().question()),
        at(call.callbackAt()),
        joined(
            call.breach() == null ? "" : texts.get("breach." + call.breach().wireName()),
            call.changedSince() ? texts.get("changed") : "",
            call.note(),
            call.words().note()));
  }

  private String at(@Nullable Instant instant) {
    return instant == null ? "" : dayAndTime.format(instant);
  }

  private static String talk(long seconds) {
    return "%d:%02d".formatted(seconds / SECONDS, seconds % SECONDS);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .map(String::valueOf)
        .collect(joining(" · "));
  }
}
