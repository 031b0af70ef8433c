package telesales.eventsourcing.store;

/**
 * Which stream of events: a kind and an identity, as in {@code lead-7f3a}. Never a phone number.
 */
public record StreamId(String value) {
  private static final int LONGEST = 250;

  public StreamId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a stream id has 1 to " + LONGEST + " characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
