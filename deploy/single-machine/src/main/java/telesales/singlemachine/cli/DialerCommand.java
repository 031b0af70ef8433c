package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets a dialer up, and shows how it is. */
@Command(name = "dialer", description = "Sets a dialer up: its format, time zone and country.")
final class DialerCommand implements Runnable {

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The dialer's name, as its key was made for.")
  private @Nullable String name;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "own, vicidial, freeswitch, asterisk, twilio or aircall.")
  private @Nullable String format;

  @Option(names = "--zone", paramLabel = "Z", description = "Of times without one: Asia/Shanghai.")
  private @Nullable String zone;

  @Option(names = "--country", paramLabel = "CC", description = "Of numbers without one: CN.")
  private @Nullable String country;

  @Override
  public void run() {
    var api = new Api(Given.value(installation).running());
    JsonObject settings =
        format == null && zone == null && country == null
            ? DialerSettings.read(api, Given.value(name))
            : DialerSettings.change(api, Given.value(name), this::change);
    settings.remove("shippedCodes");
    Given.print(spec, settings.encodePrettily());
  }

  private void change(JsonObject settings) {
    put(settings, "format", format);
    put(settings, "timeZone", zone);
    put(settings, "defaultCountry", country);
  }

  private static void put(JsonObject settings, String name, @Nullable String value) {
    if (value != null) {
      settings.put(name, value);
    }
  }
}
