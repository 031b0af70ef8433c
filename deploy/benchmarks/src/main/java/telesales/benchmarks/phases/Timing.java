package telesales.benchmarks.phases;

import java.time.Duration;
import java.util.List;

/**
 * How long and with how many clients each phase measures.
 *
 * @param warmUp before the first measurement of a phase, for the JVMs
 * @param settling before each further one
 */
public record Timing(Duration warmUp, Duration settling, Duration measured, List<Integer> clients) {
  public Timing {
    clients = List.copyOf(clients);
  }
}
