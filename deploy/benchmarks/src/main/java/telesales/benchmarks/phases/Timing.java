package telesales.benchmarks.phases;

import java.time.Duration;
import java.util.List;

/**
 * How long, how hard and with how many clients each phase measures.
 *
 * @param warmUp before the first measurement of a phase, for the JVMs
 * @param settling before each further one
 * @param rate posts a second while freshness is measured; 0 for half of what is taken
 */
public record Timing(
    Duration warmUp, Duration settling, Duration measured, List<Integer> clients, double rate) {
  public Timing {
    clients = List.copyOf(clients);
  }
}
