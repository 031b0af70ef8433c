package telesales.benchmarks.database;

import java.util.UUID;

/** A row about as large as a call's event. */
record Row(UUID id, String stream, String data) {
  static final String TABLE =
      "CREATE TABLE row (id uuid NOT NULL, stream text NOT NULL, data json NOT NULL)";
  private static final String DATA =
      "{\"call\":\"call-0123456789abcdef0123456789abcdef\",\"text\":\"" + "x".repeat(530) + "\"}";

  static Row fresh(long number) {
    return new Row(new UUID(number, number), "call-" + number, DATA);
  }
}
