package telesales.singlemachine.cli;

import java.nio.file.Path;
import picocli.CommandLine;

/** Makes commands that know where the project lies. */
record Factory(Path project) implements CommandLine.IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == UpCommand.class) {
      return type.cast(new UpCommand(project));
    }
    if (type == TrainCommand.class) {
      return type.cast(new TrainCommand(project));
    }
    if (type == InstallationOptions.class) {
      return type.cast(new InstallationOptions(project));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
