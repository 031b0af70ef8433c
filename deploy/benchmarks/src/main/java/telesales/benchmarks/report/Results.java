package telesales.benchmarks.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that one run has measured so far; each line is shown when it is there. */
public final class Results {
  private static final int MEGABYTES = 20;

  private final PrintWriter out;
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<MemoryUse> memory = new ArrayList<>();
  private long answered;

  public Results(PrintWriter out) {
    this.out = out;
  }

  public void add(Measurement measurement) {
    measurements.add(measurement);
    say(Lines.of(measurement));
  }

  public void add(Fact fact) {
    facts.add(fact);
    say(fact.toString());
  }

  public void add(MemoryUse use) {
    memory.add(use);
    say("%-10s %s: %d MB".formatted("memory", use.when(), use.total() >> MEGABYTES));
  }

  /** So many calls more were answered to be stored. */
  public void addAnswered(long calls) {
    answered += calls;
  }

  public long answered() {
    return answered;
  }

  /** Processors that this part used, on the average of all measurements that say so. */
  public double averageCpu(String part) {
    return measurements.stream()
        .filter(each -> each.cpu().containsKey(part))
        .mapToDouble(each -> each.cpu().getOrDefault(part, 0.0))
        .average()
        .orElse(0);
  }

  /** The last measurement of that name with so many clients. */
  public Optional<Measurement> find(String name, int clients) {
    return measurements.reversed().stream()
        .filter(each -> each.name().equals(name) && each.clients() == clients)
        .findFirst();
  }

  public List<Measurement> measurements() {
    return List.copyOf(measurements);
  }

  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  public List<MemoryUse> memory() {
    return List.copyOf(memory);
  }

  public void say(String line) {
    out.println(line);
    out.flush();
  }
}
