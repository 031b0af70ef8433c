package telesales.singlemachine.cli;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import telesales.singlemachine.reconciliation.Compared;
import telesales.singlemachine.reconciliation.Difference;

/**
 * Says what came of comparing a day.
 *
 * @param limit how many differences are named of each place
 */
record ReconciliationReport(LocalDate date, List<Compared> compared, int limit) {
  private static final String ROW = "%-20s %-19s %9s %9s  %-16s  %s";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(ROW.formatted("place", "compared with", "expected", "found", "checksum", ""));
    for (Compared each : compared) {
      lines.add(
          ROW.formatted(
              each.place().name(),
              each.place().reference(),
              each.expected(),
              each.found(),
              each.checksum(),
              verdict(each)));
    }
    for (Compared each : compared) {
      named(each.wrong()).forEach(line -> lines.add(each.place().name() + ": " + line));
      named(each.onTheirWay())
          .forEach(line -> lines.add(each.place().name() + ", on its way: " + line));
    }
    lines.add(date + ": " + summary());
    return lines;
  }

  JsonObject json() {
    var places = new JsonArray();
    for (Compared each : compared) {
      places.add(
          new JsonObject()
              .put("place", each.place().name())
              .put("reference", each.place().reference())
              .put("expected", each.expected())
              .put("found", each.found())
              .put("checksum", each.checksum())
              .put("equal", each.isEqual())
              .put("wrong", each.wrong().size())
              .put("onTheirWay", each.onTheirWay().size())
              .put("differences", differences(each.wrong()))
              .put("waitingFor", differences(each.onTheirWay())));
    }
    return new JsonObject()
        .put("date", date.toString())
        .put("equal", compared.stream().allMatch(Compared::isEqual))
        .put("summary", summary())
        .put("places", places);
  }

  private String summary() {
    int wrong = compared.stream().mapToInt(each -> each.wrong().size()).sum();
    // The same call is on its way to several places.
    int waiting = compared.stream().mapToInt(each -> each.onTheirWay().size()).max().orElse(0);
    if (wrong > 0) {
      return "not equal: " + wrong + " differences";
    }
    return waiting > 0 ? "equal so far, " + waiting + " on their way" : "equal";
  }

  private static String verdict(Compared compared) {
    if (!compared.wrong().isEmpty()) {
      return compared.wrong().size() + " differ";
    }
    if (!compared.isEqual()) {
      return compared.onTheirWay().size() + " on their way";
    }
    return compared.place().whole() ? "equal" : "all of them stored";
  }

  private List<String> named(List<Difference> differences) {
    List<String> lines = new ArrayList<>();
    for (Difference each : differences.subList(0, Math.min(limit, differences.size()))) {
      String what = each.kind().word() + " " + each.key();
      lines.add(
          each.kind() == Difference.Kind.DIFFERENT
              ? "%s, expected %s, found %s".formatted(what, each.expected(), each.found())
              : what);
    }
    if (differences.size() > limit) {
      lines.add(String.format(Locale.ROOT, "and %d more", differences.size() - limit));
    }
    return lines;
  }

  private JsonArray differences(List<Difference> differences) {
    var listed = new JsonArray();
    differences.stream()
        .limit(limit)
        .forEach(
            each ->
                listed.add(
                    new JsonObject()
                        .put("kind", each.kind().word())
                        .put("key", each.key())
                        .put("expected", each.expected())
                        .put("found", each.found())));
    return listed;
  }
}
