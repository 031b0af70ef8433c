package telesales.singlemachine.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import telesales.localinfrastructure.Orphan;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;
import telesales.singlemachine.launch.Ports;
import telesales.singlemachine.launch.Probe;
import telesales.singlemachine.launch.Processes;

/** Shows each process of a running system. */
@Command(name = "status", description = "Shows each process: state, pid, memory, readiness.")
final class StatusCommand implements Runnable {

  private static final String ROW = "%-16s %-8s %8s %10s  %s";

  private static final String SUPERVISOR = "supervisor";

  @Mixin private @Nullable InstallationOptions installation;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    Running system = Given.value(installation).running();
    Given.print(spec, ROW.formatted("PROCESS", "STATE", "PID", "MEMORY", "READY"));
    long total = 0;
    for (String name : names()) {
      total += show(name, system.data());
    }
    Given.print(spec, "Memory in all, shared pages counted once: %d MB".formatted(total >> 20));
    Given.print(spec, "The board is at " + system.address() + "/");
  }

  private static List<String> names() {
    var names = new ArrayList<>(List.of(SUPERVISOR));
    names.addAll(Processes.names());
    return names;
  }

  private long show(String name, DataDirectory data) {
    Optional<ProcessHandle> process = process(name, data);
    boolean itself = name.equals(SUPERVISOR);
    long bytes =
        process.map(found -> itself ? Memory.ofOne(found.pid()) : Memory.of(found)).orElse(0L);
    Given.print(
        spec,
        ROW.formatted(
            name,
            process.isPresent() ? "running" : "down",
            process.map(found -> Long.toString(found.pid())).orElse("-"),
            (bytes >> 20) + " MB",
            Service.named(name).map(service -> readiness(service, data)).orElse("-")));
    return bytes;
  }

  private static Optional<ProcessHandle> process(String name, DataDirectory data) {
    try {
      return Orphan.find(data.pidFile(name));
    } catch (IOException e) {
      throw new CommandFailure("cannot read " + data.pidFile(name), e);
    }
  }

  private static String readiness(Service service, DataDirectory data) {
    try {
      return Probe.isReady(Ports.remembered(data.ports()).of(service.id())) ? "yes" : "no";
    } catch (IOException e) {
      throw new CommandFailure("cannot read " + data.ports(), e);
    }
  }
}
