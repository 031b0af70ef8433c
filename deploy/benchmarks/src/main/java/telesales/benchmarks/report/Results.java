package telesales.benchmarks.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that one run has measured so far; each line is shown when it is there. */
public final class Results {
  private final PrintWriter out;
  private final List<Measurement> measurements = new ArrayList<>();

  public Results(PrintWriter out) {
    this.out = out;
  }

  public void add(Measurement measurement) {
    measurements.add(measurement);
    say(Lines.of(measurement));
  }

  /** The last measurement of that name with so many clients. */
  public Optional<Measurement> find(String name, int clients) {
    return measurements.reversed().stream()
        .filter(each -> each.name().equals(name) && each.clients() == clients)
        .findFirst();
  }

  public void say(String line) {
    out.println(line);
    out.flush();
  }
}
