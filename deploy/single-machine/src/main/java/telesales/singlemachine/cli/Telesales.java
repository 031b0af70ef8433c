package telesales.singlemachine.cli;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code telesales}. */
@Command(
    name = "telesales",
    description = "The system that a telesales floor runs on, on one machine.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UpCommand.class,
      KeyCommand.class,
      DialerCommand.class,
      MappingCommand.class,
      PostsCommand.class,
      ReplayCommand.class,
      ReconcileCommand.class,
      RebuildCommand.class,
      AccountCommand.class,
      TokenCommand.class,
      StatusCommand.class,
      BiCommand.class,
      TrainCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "  test        Builds everything and runs every test, browsers included.",
      "  benchmark   Measures what it holds on this machine (benchmark --help).",
      "",
      "Data is kept in .telesales (with --demo: .telesales-demo) unless --data says otherwise."
    })
public final class Telesales implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    // An operator reads what this command says; libraries speak up only when something is wrong.
    Logger.getLogger("").setLevel(Level.WARNING);
    // Set by the script; a run from the project's root works without.
    Path project = Path.of(System.getProperty("telesales.home", ".")).toAbsolutePath().normalize();
    System.exit(commandLine(project).execute(arguments));
  }

  static CommandLine commandLine(Path project) {
    var commandLine = new CommandLine(new Telesales(), new Factory(project));
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setExecutionExceptionHandler(Telesales::failed);
    return commandLine;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Which command?");
    }
  }

  /** One line for what an operator can understand and mend; everything else is shown whole. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult ignored)
      throws Exception {
    if (e instanceof CommandFailure) {
      command.getErr().println(e.getMessage());
      command.getErr().flush();
      return 1;
    }
    throw e;
  }
}
