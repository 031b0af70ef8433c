package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** How far a rebuild is, in one line that is written over the one before. */
final class RebuildBar {
  private static final int WIDTH = 30;
  private static final int MINUTE = 60;

  private RebuildBar() {}

  static String of(JsonObject status) {
    String state = status.getString("state");
    if (state.equals("none")) {
      return "No rebuild is going on";
    }
    long events = status.getLong("events");
    long total = status.getLong("total");
    double share = total == 0 ? 1 : Math.min(1, (double) events / total);
    int done = (int) Math.floor(share * WIDTH);
    String line =
        String.format(
            Locale.ROOT,
            "%-9s [%s%s] %3d %%  %,d of %,d events",
            state,
            "#".repeat(done),
            ".".repeat(WIDTH - done),
            (int) Math.floor(share * 100),
            events,
            total);
    if (!state.equals("building")) {
      return line + " ".repeat(WIDTH);
    }
    Long left = status.getLong("secondsLeft");
    return line
        + String.format(Locale.ROOT, "  %,d/s", status.getLong("eventsPerSecond"))
        + (left == null ? "" : "  %d:%02d left".formatted(left / MINUTE, left % MINUTE))
        + "   ";
  }
}
