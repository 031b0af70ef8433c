package telesales.benchmarks.calls;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;

/**
 * Calls that were never posted before, one after another: seven of ten with a customer whom nobody
 * called yet, the others with one of those.
 */
public final class CallSequence {
  private static final int OF = 10;
  private static final int NEW_CUSTOMERS = 7;

  private final List<CallTemplate> templates;
  private final int longest;
  private final Random random = new Random(11);
  private long made;
  private long customers;

  CallSequence(List<CallTemplate> templates) {
    this.templates = List.copyOf(templates);
    this.longest = templates.stream().mapToInt(CallTemplate::length).max().orElseThrow();
  }

  int longest() {
    return longest;
  }

  /** The next call, whose size is known before it is written. */
  CallTemplate peek() {
    return templates.get((int) (made % templates.size()));
  }

  void write(ByteBuffer out) {
    CallTemplate template = peek();
    long customer = made % OF < NEW_CUSTOMERS ? customers++ : random.nextLong(customers);
    template.write(out, made++, customer);
  }
}
