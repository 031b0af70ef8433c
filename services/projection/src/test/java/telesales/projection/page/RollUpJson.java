package telesales.projection.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A week or month as the projection tells it. */
final class RollUpJson {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private final boolean month;
  private final String level;

  RollUpJson(String level, boolean month) {
    this.level = level;
    this.month = month;
  }

  String json(@Nullable String asOf) {
    LocalDate from = month ? FIRST : MONDAY;
    int length = month ? 30 : 7;
    List<String> days = new ArrayList<>();
    for (int day = 0; day < length; day++) {
      LocalDate date = from.plusDays(day);
      boolean working = date.getDayOfWeek().getValue() < 6;
      days.add(
          "{\"date\":\"%s\",\"working\":%s,%s,\"targets\":%s}"
              .formatted(
                  date,
                  working,
                  figures(working ? 800 + 7 * day : 0),
                  working
                      ? "{\"effectiveCalls\":{\"target\":200,\"attainment\":1.01,\"expected\":200}}"
                      : "{}"));
    }
    String rows =
        IntStream.range(0, 20).mapToObj(row -> row(row, from)).collect(Collectors.joining(","));
    return """
    {"of":{"level":"%s","id":%s,"name":"一队","department":null},
     "period":%s,"before":%s,"day":"2026-11-20","timezone":"Asia/Shanghai","asOf":%s,
     "now":"2026-11-20T08:10:00.000Z","updatedAt":null,"currency":"CNY",
     "total":{%s},"days":[%s],"rows":[%s]}
    """
        .formatted(
            level,
            level.equals("company") ? "null" : "\"team-a\"",
            span(from, length, month ? "2026-11" : "2026-W47"),
            month
                ? span(LocalDate.of(2026, 10, 1), 31, "2026-10")
                : span(MONDAY.minusDays(7), 7, "2026-W46"),
            asOf == null ? "null" : "\"" + asOf + "\"",
            sum(16_000),
            String.join(",", days),
            rows);
  }

  private String span(LocalDate from, int length, String name) {
    return "{\"period\":\"%s\",\"name\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
        .formatted(month ? "month" : "week", name, from, from.plusDays(length - 1));
  }

  private String row(int row, LocalDate from) {
    String kind = level.equals("company") ? "department" : "agent";
    return """
    {"level":"%s","id":"%s-%d","name":"张%d","rank":%d,%s,
     "days":[{"date":"%s",%s},{"date":"%s",%s}]}
    """
        .formatted(
            kind,
            kind,
            row,
            row,
            row + 1,
            sum(900 - 10 * row),
            from.plusDays(1),
            figures(100),
            from.plusDays(2),
            figures(120));
  }

  private static String sum(int dials) {
    return """
    %s,"ratios":{"connectRate":0.425,"effectiveRate":0.6,"interestRate":0.021,"averageTalkSeconds":95.5},
    "targets":[{"figure":"visits","period":"week","value":3,"target":10,"attainment":0.3,"expected":9}],
    "dayTargets":{"effectiveCalls":{"target":4000,"attainment":1.02,"expected":3900},
     "visits":{"target":2000,"attainment":0.1,"expected":1}},
    "before":{%s},"beforeToDate":{%s}
    """
        .formatted(figures(dials), figures(dials - 60), figures(dials / 2));
  }

  private static String figures(int dials) {
    return """
    "dials":%d,"connected":%d,"effectiveCalls":%d,"talkSeconds":%d,"wechatAdds":%d,"interestedLeads":%d,
    "deals":1,"gradedLeads":4,"visits":3,"qualifiedVisits":2,"firstVisits":1,"amountSigned":8000000,
    "amountReceived":2400050,"dealsPaid":1
    """
        .formatted(dials, dials * 2 / 5, dials / 4, dials * 36, dials / 10, dials / 50);
  }
}
