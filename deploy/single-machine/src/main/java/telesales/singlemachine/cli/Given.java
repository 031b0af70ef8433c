package telesales.singlemachine.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What picocli has filled in before a command runs. */
final class Given {

  private Given() {}

  static <T> T value(@Nullable T option) {
    return Objects.requireNonNull(option, "picocli fills in what is required");
  }

  static void print(@Nullable CommandSpec spec, String line) {
    PrintWriter out = value(spec).commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
