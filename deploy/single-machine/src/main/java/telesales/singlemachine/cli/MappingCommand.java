package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a dialer's codes and users mean. */
@Command(
    name = "mapping",
    description = "Shows or says what a dialer's codes and users mean.",
    footer = "As in: telesales mapping vici set HOTLED=interested user 1001=agent-07")
final class MappingCommand implements Runnable {

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NAME", description = "The dialer's name.")
  private @Nullable String name;

  @Parameters(
      index = "1..*",
      paramLabel = "WORD",
      description =
          "show, or set CODE=DISPOSITION…, or user U=AGENT…; nothing after = takes it away.")
  private List<String> words = List.of("show");

  @Override
  public void run() {
    var api = new Api(Given.value(installation).running());
    JsonObject settings =
        words.equals(List.of("show"))
            ? DialerSettings.read(api, Given.value(name))
            : DialerSettings.change(api, Given.value(name), this::change);
    for (String map : List.of("codes", "users", "shippedCodes")) {
      JsonObject entries = settings.getJsonObject(map, new JsonObject());
      entries.forEach(each -> Given.print(spec, map + " " + each.getKey() + "=" + each.getValue()));
    }
  }

  private void change(JsonObject settings) {
    @Nullable String map = null;
    for (String word : words) {
      switch (word) {
        case "set" -> map = "codes";
        case "user" -> map = "users";
        default -> put(settings, map, word);
      }
    }
  }

  private static void put(JsonObject settings, @Nullable String map, String pair) {
    int equals = pair.lastIndexOf('=');
    if (map == null || equals < 1) {
      throw new CommandFailure("Say show, set CODE=DISPOSITION or user U=AGENT, not " + pair);
    }
    JsonObject entries = settings.getJsonObject(map);
    String meaning = pair.substring(equals + 1);
    if (meaning.isEmpty()) {
      entries.remove(pair.substring(0, equals));
    } else {
      entries.put(pair.substring(0, equals), meaning);
    }
  }
}
