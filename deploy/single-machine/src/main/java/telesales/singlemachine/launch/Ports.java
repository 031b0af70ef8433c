package telesales.singlemachine.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import telesales.localinfrastructure.LoopbackPorts;

/** The loopback port of each process: chosen once, remembered, and chosen anew when taken. */
public final class Ports {

  private final Map<String, Integer> byName;

  private Ports(Map<String, Integer> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** Reads the remembered ports, replaces those that are taken by now, and remembers the result. */
  public static Ports choose(Path file, List<String> names) throws IOException {
    var remembered = read(file);
    var chosen = new HashMap<String, Integer>();
    var used = new HashSet<Integer>();
    for (String name : names) {
      int port = Integer.parseInt(remembered.getProperty(name, "0"));
      while (port == 0 || used.contains(port) || !LoopbackPorts.isFree(port)) {
        port = LoopbackPorts.free();
      }
      used.add(port);
      chosen.put(name, port);
    }
    write(file, chosen);
    return new Ports(chosen);
  }

  /** The ports as they were chosen last. */
  public static Ports remembered(Path file) throws IOException {
    var ports = new HashMap<String, Integer>();
    read(file).forEach((name, port) -> ports.put((String) name, Integer.valueOf((String) port)));
    return new Ports(ports);
  }

  /** The port of the process of that name. */
  public int of(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
    }
    return properties;
  }

  private static void write(Path file, Map<String, Integer> chosen) throws IOException {
    var properties = new Properties();
    chosen.forEach((name, port) -> properties.setProperty(name, Integer.toString(port)));
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try (var out = Files.newBufferedWriter(draft)) {
      properties.store(out, "Loopback ports, chosen at the first start.");
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
