package telesales.singlemachine.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;

/** The command line of a service's JVM: small, because five of them share one machine. */
final class JavaCommand {

  private JavaCommand() {}

  static List<String> of(Service service, Path jar, DataDirectory data, StartCaches caches) {
    var command = withoutMark(service);
    // First, because only the beginning of a long command line can be read back.
    command.addAll(1, List.of(mark(service), "-Dtelesales.data=" + data.root()));
    command.addAll(caches.options(service));
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  /** The program and its flags, which are the same whenever the service's classes are loaded. */
  static List<String> withoutMark(Service service) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(memory(service));
    if (service.isBusy()) {
      // A batch of events lives longer than it takes to fill a small young generation, and what
      // grows old in there is collected dearly.
      command.addAll(List.of("-XX:NewRatio=1", "-XX:SurvivorRatio=4"));
    } else {
      // Starts sooner and stays smaller, for half the peak throughput.
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    return command;
  }

  /** What a process of this service is recognised by. */
  static String mark(Service service) {
    return "-Dtelesales.child=" + service.id();
  }

  private static List<String> memory(Service service) {
    return List.of(
        "-Xms24m",
        "-Xmx" + service.heapMegabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:+UseCompactObjectHeaders",
        "-XX:MinHeapFreeRatio=15",
        "-XX:MaxHeapFreeRatio=40",
        "-XX:MaxDirectMemorySize=64m",
        "-XX:TrimNativeHeapInterval=5000",
        // The recorded classes stay where they were recorded: moved, every page of them would be a
        // copy.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:ArchiveRelocationMode=0",
        "-XX:+ExitOnOutOfMemoryError");
  }
}
