package telesales.tables;

import java.util.Collections;
import java.util.List;
import telesales.tables.PrintedTable.Column;
import telesales.tables.PrintedTable.Fact;
import telesales.tables.PrintedTable.Kind;

/** A small sheet to be printed. */
final class Printed {
  static final String WHERE_CUT_IS_WHOLE = "“…”之处太长，全文见 CSV";

  private Printed() {}

  /** As many calls, each with this note. */
  static PrintedTable calls(int calls, String note) {
    return new PrintedTable(
        "zh-CN",
        "电话登记表",
        "王芳 · 2026-03-02",
        List.of(new Fact("拨打", Integer.toString(calls)), new Fact("状态", "已提交")),
        List.of(
            new Column("时间", 12, Kind.TEXT),
            new Column("号码", 20, Kind.TEXT),
            new Column("通话时长", 10, Kind.DURATION),
            new Column("答复", 20, Kind.TEXT),
            new Column("备注", 28, Kind.TEXT)),
        Collections.nCopies(calls, List.of("09:10:00", "+8613912344711", "2:30", note, note)),
        WHERE_CUT_IS_WHOLE);
  }
}
