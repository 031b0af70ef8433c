package telesales.benchmarks.installation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import telesales.localinfrastructure.Orphan;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.launch.Processes;

/** The processes of a system, by what they are. */
public final class Parts {
  /** The supervisor, which is also the address in front of the services. */
  public static final String FRONT = "front";

  private final DataDirectory data;

  public Parts(DataDirectory data) {
    this.data = data;
  }

  /** Of each part the sum over its processes: a part that is down has none. */
  public Map<String, Long> sum(ToLongFunction<ProcessHandle> figure) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    for (var part : processes().entrySet()) {
      sums.put(part.getKey(), part.getValue().stream().mapToLong(figure).sum());
    }
    return sums;
  }

  private Map<String, List<ProcessHandle>> processes() throws IOException {
    Map<String, List<ProcessHandle>> found = new TreeMap<>();
    found.put(FRONT, Orphan.find(data.pidFile("supervisor")).stream().toList());
    for (String name : Processes.names()) {
      Optional<ProcessHandle> process = Orphan.find(data.pidFile(name));
      List<ProcessHandle> all = new ArrayList<>();
      process.ifPresent(one -> Stream.concat(Stream.of(one), one.descendants()).forEach(all::add));
      found.put(name, all);
    }
    return found;
  }
}
