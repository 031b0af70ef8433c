package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key that a dialer posts calls with. */
@Command(name = "key", description = "Makes an API key for a dialer and prints it.")
final class KeyCommand implements Runnable {

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The dialer's name.")
  private @Nullable String name;

  @Override
  public void run() {
    var api = new Api(Given.value(installation).running());
    JsonObject made = api.post("/api/dialer-keys", new JsonObject().put("dialer", name));
    Given.print(spec, "The key of dialer " + name + " (shown only now): " + made.getString("key"));
  }
}
