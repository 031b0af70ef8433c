package telesales.singlemachine.cli;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an account for a person, or gives it a new password. */
@Command(
    name = "account",
    description = "Makes an account, or changes it, and prints its new password.")
final class AccountCommand implements Runnable {

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The person's id on the floor.")
  private @Nullable String name;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "R",
      description = "agent, manager, director, admin or bi.")
  private @Nullable String role;

  @Option(names = "--team", paramLabel = "T", description = "The team's id on the floor.")
  private @Nullable String team;

  @Override
  public void run() {
    var api = new Api(Given.value(installation).running());
    var account = new JsonObject().put("name", name).put("role", role).put("team", team);
    JsonObject made = api.post("/api/accounts", account);
    Given.print(
        spec,
        "%s signs in as %s with password: %s".formatted(role, name, made.getString("password")));
  }
}
