package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes calls anew of what a dialer posted, as it is set up now. */
@Command(name = "replay", description = "Makes calls of posts that could not be mapped before.")
final class ReplayCommand implements Runnable {

  private static final List<String> COUNTS =
      List.of("logged", "corrected", "unchanged", "unfinished", "stillUnmapped");

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The dialer's name.")
  private @Nullable String name;

  @Option(
      names = "--from",
      paramLabel = "T",
      description = "Received from then on, as in 2026-03-02T00:00:00+08:00.")
  private @Nullable String from;

  @Option(names = "--all", description = "Also what calls came of, to correct them.")
  private boolean all;

  @Override
  public void run() {
    var api = new Api(Given.value(installation).running());
    Map<String, Integer> counts = new TreeMap<>();
    String query = "?only=" + (all ? "all" : "unmapped");
    if (from != null) {
      query += "&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }
    Object next = 0;
    while (next != null) {
      JsonObject done =
          api.post(
              DialerSettings.path(Given.value(name)) + "/replay" + query + "&after=" + next,
              new JsonObject());
      COUNTS.forEach(count -> counts.merge(count, done.getInteger(count), Integer::sum));
      next = done.getValue("next");
    }
    COUNTS.forEach(count -> Given.print(spec, count + " " + counts.get(count)));
  }
}
