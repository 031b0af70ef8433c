package telesales.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** A call as JSON in which nothing but its number and its customer's is left to be filled in. */
final class CallTemplate {
  static final String NUMBER = "#########";
  static final String CUSTOMER = "########";

  private final byte[] text;
  private final int numberAt;
  private final int customerAt;

  /**
   * @param text with {@link #NUMBER} and, after it, {@link #CUSTOMER} once each
   */
  CallTemplate(String text) {
    this.text = text.getBytes(UTF_8);
    this.numberAt = bytesBefore(text, text.indexOf(NUMBER));
    this.customerAt =
        bytesBefore(text, text.indexOf(CUSTOMER, text.indexOf(NUMBER) + NUMBER.length()));
  }

  int length() {
    return text.length;
  }

  void write(ByteBuffer out, long number, long customer) {
    int at = out.position();
    out.put(text);
    digits(out, at + numberAt, NUMBER.length(), number);
    digits(out, at + customerAt, CUSTOMER.length(), customer);
  }

  private static void digits(ByteBuffer out, int from, int count, long number) {
    long rest = number;
    for (int at = from + count - 1; at >= from; at--) {
      out.put(at, (byte) ('0' + rest % 10));
      rest /= 10;
    }
  }

  private static int bytesBefore(String text, int index) {
    return text.substring(0, index).getBytes(UTF_8).length;
  }
}
