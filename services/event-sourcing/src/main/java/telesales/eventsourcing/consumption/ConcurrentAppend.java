package telesales.eventsourcing.consumption;

/**
 * Somebody else appended to a stream while a reaction decided upon it. The transaction is rolled
 * back and done anew.
 */
final class ConcurrentAppend extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConcurrentAppend() {
    super("a stream changed while a reaction decided upon it", null, false, false);
  }
}
