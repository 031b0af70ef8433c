package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import telesales.singlemachine.signin.Account;
import telesales.singlemachine.signin.Role;

/** Signs a bearer token for programs that act as somebody. */
@Command(name = "token", description = "Prints a bearer token for an existing account.")
final class TokenCommand implements Runnable {

  private static final int YEAR_HOURS = 24 * 366;

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The account's name.")
  private @Nullable String name;

  @Option(
      names = "--hours",
      paramLabel = "N",
      defaultValue = "12",
      description = "How long it is valid, at most a year (default: ${DEFAULT-VALUE}).")
  private int hours;

  @Override
  public void run() {
    if (hours < 1 || hours > YEAR_HOURS) {
      throw new CommandFailure("A token is valid for 1 to " + YEAR_HOURS + " hours");
    }
    Running system = Given.value(installation).running();
    String path = "/api/accounts/" + URLEncoder.encode(Given.value(name), StandardCharsets.UTF_8);
    JsonObject found = new Api(system).get(path);
    var account =
        new Account(
            found.getString("name"),
            Role.named(found.getString("role")).orElseThrow(),
            found.getString("team"));
    Given.print(spec, Api.tokens(system).sign(account, Duration.ofHours(hours)));
  }
}
