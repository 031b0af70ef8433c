package telesales.singlemachine.cli;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds the boards' tables once more beside those that serve, and changes over to them. */
@Command(
    name = "rebuild",
    description = {
      "Builds the boards' tables once more from all events, while the old ones serve.",
      "Interrupting this command does not stop it: it can be watched again."
    })
final class RebuildCommand implements Runnable {
  private static final String PATH = "/api/rebuild";

  /** After a switch and a way back, one may switch again without comparing. */
  private static final JsonObject NOT_COMPARED =
      new JsonObject().put("movedDays", new JsonArray()).put("moreMovedDays", 0);

  private static final long LOOK_MILLIS = 500;

  /** One thing at a time; none of them begins a rebuild, or watches it. */
  private static final class What {
    @Option(names = "--compare", description = "Compare the rebuilt tables with the old ones anew.")
    private boolean compare;

    @Option(
        names = "--switch",
        description = "Let the rebuilt tables serve, in one transaction; the old ones are kept.")
    private boolean change;

    @Option(names = "--back", description = "Let the old tables serve again, brought up to date.")
    private boolean back;

    @Option(names = "--drop", description = "Drop the rebuilt tables, and stop building them.")
    private boolean drop;

    @Option(
        names = "--drop-previous",
        description = "Drop the tables that served before the switch.")
    private boolean dropPrevious;

    @Option(names = "--status", description = "Say how far it is, and do nothing.")
    private boolean status;
  }

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SERVICE", description = "projection")
  private @Nullable String service;

  @ArgGroup private What what = new What();

  @Option(names = "--anyway", description = "With --switch: although the tables differ.")
  private boolean anyway;

  @Override
  public void run() {
    if (!"projection".equals(service)) {
      throw new CommandFailure("Only projection can be rebuilt: it alone has nothing of its own");
    }
    Running system = Given.value(installation).running();
    if (what.change) {
      say(new Api(system).post(PATH + "/switch?anyway=" + anyway, new JsonObject()));
    } else if (what.back) {
      say(new Api(system).post(PATH + "/back", new JsonObject()));
    } else if (what.drop) {
      say(new Api(system).delete(PATH));
    } else if (what.dropPrevious) {
      say(new Api(system).delete(PATH + "/previous"));
    } else if (what.status) {
      say(new Api(system).get(PATH));
    } else {
      new Api(system).post(what.compare ? PATH + "/comparison" : PATH, new JsonObject());
      say(watched(system));
    }
  }

  private JsonObject watched(Running system) {
    while (true) {
      JsonObject now = new Api(system).get(PATH);
      String state = now.getString("state");
      if (!state.equals("building") && !state.equals("comparing")) {
        return now;
      }
      var out = Given.value(spec).commandLine().getOut();
      out.print("\r" + RebuildBar.of(now));
      out.flush();
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted", e);
    }
  }

  private void say(JsonObject status) {
    Given.print(spec, "\r" + RebuildBar.of(status));
    rules(status.getJsonArray("waitingRules"));
    JsonObject comparison = status.getJsonObject("comparison");
    JsonObject switched = status.getJsonObject("switched");
    if (comparison != null) {
      days(comparison);
      tables(comparison);
    } else if (switched != null) {
      Given.print(spec, "The rebuilt tables have served since " + switched.getString("at"));
      days(switched.getJsonObject("comparison", NOT_COMPARED));
    }
    if (status.getBoolean("previous")) {
      Given.print(spec, "The tables that served before are kept: --back, or --drop-previous");
    }
    if (status.getString("state").equals("failed")) {
      throw new CommandFailure("The rebuild failed: " + status.getString("failure"));
    }
  }

  private void rules(JsonArray waiting) {
    for (int i = 0; i < waiting.size(); i++) {
      JsonObject rule = waiting.getJsonObject(i);
      Given.print(
          spec,
          "Waits for rebuilt tables: rule %d of effective calls, %d s from %s on"
              .formatted(
                  rule.getInteger("version"),
                  rule.getInteger("minimumTalkSeconds"),
                  rule.getString("effectiveFrom")));
    }
  }

  private void days(JsonObject comparison) {
    JsonArray days = comparison.getJsonArray("movedDays");
    if (days.isEmpty()) {
      return;
    }
    Given.print(spec, "%-32s %12s %12s".formatted("EFFECTIVE CALLS OF", "OLD TABLES", "REBUILT"));
    for (int i = 0; i < days.size(); i++) {
      JsonObject day = days.getJsonObject(i);
      Given.print(
          spec,
          "%-32s %,12d %,12d"
              .formatted(
                  day.getString("day"),
                  day.getLong("effectiveCalls"),
                  day.getLong("rebuiltEffectiveCalls")));
    }
    int more = comparison.getInteger("moreMovedDays");
    if (more > 0) {
      Given.print(spec, "and %d more days".formatted(more));
    }
  }

  private void tables(JsonObject comparison) {
    Given.print(spec, "%-32s %12s %12s".formatted("TABLE", "SERVING", "REBUILT"));
    JsonArray tables = comparison.getJsonArray("tables");
    for (int i = 0; i < tables.size(); i++) {
      JsonObject table = tables.getJsonObject(i);
      Given.print(
          spec,
          "%-32s %,12d %,12d  %s"
              .formatted(
                  table.getString("table"),
                  table.getLong("rows"),
                  table.getLong("rebuiltRows"),
                  table.getBoolean("equal") ? "equal" : "DIFFERENT"));
      JsonArray differences = table.getJsonArray("differences");
      for (int each = 0; each < differences.size(); each++) {
        JsonObject difference = differences.getJsonObject(each);
        Given.print(
            spec,
            "  only %s: %s".formatted(difference.getString("in"), difference.getValue("row")));
      }
    }
  }
}
