package telesales.singlemachine.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import telesales.singlemachine.launch.BiAccess;

/** Tells whoever sets up a BI tool what to fill in. */
@Command(
    name = "bi",
    description = "Shows how BI tools connect to the figures, the password included.")
final class BiCommand implements Runnable {

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    Running system = Given.value(installation).running();
    try {
      show(BiAccess.to(system.data()));
    } catch (IOException e) {
      throw new CommandFailure("cannot read " + system.data().ports(), e);
    }
  }

  private void show(BiAccess access) {
    Given.print(
        spec, "host      127.0.0.1 (from another machine through a tunnel, see docs/bi.md)");
    Given.print(spec, "port      " + access.port());
    Given.print(spec, "database  " + access.database());
    Given.print(spec, "schema    " + access.role().searchPath());
    Given.print(spec, "user      " + access.role().name());
    Given.print(spec, "password  " + access.role().password());
    Given.print(spec, "JDBC      " + access.jdbcUrl());
  }
}
