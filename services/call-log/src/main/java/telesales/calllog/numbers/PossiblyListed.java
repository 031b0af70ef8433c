package telesales.calllog.numbers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.concurrent.atomic.AtomicLongArray;
import telesales.contracts.CustomerId;

/**
 * Whether a customer may ever have been on the do-not-call list, in a fixed piece of memory (a
 * Bloom filter). "No" is certain; "yes" is to be looked up, and wrong for about one in a hundred
 * while no more are listed than were expected. With more it is wrong more often, and nothing else.
 */
final class PossiblyListed {
  private static final int BITS_EACH = 10;
  private static final int PROBES = 7;

  private final AtomicLongArray words;
  private final long bits;

  PossiblyListed(int expected) {
    words = new AtomicLongArray(Math.max(1, (int) ((long) expected * BITS_EACH / Long.SIZE)));
    bits = (long) words.length() * Long.SIZE;
  }

  void add(CustomerId customer) {
    long first = hash(customer);
    long step = mixed(first);
    for (int i = 0; i < PROBES; i++) {
      long bit = Long.remainderUnsigned(first + i * step, bits);
      words.accumulateAndGet((int) (bit / Long.SIZE), 1L << bit, (word, mask) -> word | mask);
    }
  }

  boolean mayContain(CustomerId customer) {
    long first = hash(customer);
    long step = mixed(first);
    for (int i = 0; i < PROBES; i++) {
      long bit = Long.remainderUnsigned(first + i * step, bits);
      if ((words.get((int) (bit / Long.SIZE)) & (1L << bit)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** FNV-1a: a customer's id is a hash already, and only has to become a number. */
  private static long hash(CustomerId customer) {
    long hash = 0xcbf29ce484222325L;
    for (byte each : customer.value().getBytes(US_ASCII)) {
      hash = (hash ^ each) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /** The finish of MurmurHash3: every bit depends on every other. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
