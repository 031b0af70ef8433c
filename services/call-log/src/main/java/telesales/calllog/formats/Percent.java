package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Takes percent signs off. */
final class Percent {
  private static final int HEXADECIMAL = 16;

  private Percent() {}

  /**
   * @param plusIsSpace as in forms, but not in what FreeSWITCH encodes
   */
  static String decoded(String text, boolean plusIsSpace) {
    if (text.indexOf('%') < 0 && (!plusIsSpace || text.indexOf('+') < 0)) {
      return text;
    }
    byte[] encoded = text.getBytes(UTF_8);
    var decoded = new ByteArrayOutputStream(encoded.length);
    for (int at = 0; at < encoded.length; at++) {
      int value = encoded[at] == '%' ? hexadecimal(encoded, at + 1) : -1;
      if (value >= 0) {
        decoded.write(value);
        at += 2;
      } else {
        decoded.write(plusIsSpace && encoded[at] == '+' ? ' ' : encoded[at]);
      }
    }
    return Texts.guessed(decoded.toByteArray());
  }

  /** The byte that two digits stand for; less than 0 if they are none, and the sign stays. */
  private static int hexadecimal(byte[] text, int at) {
    if (at + 1 >= text.length) {
      return -1;
    }
    int high = Character.digit(text[at], HEXADECIMAL);
    int low = Character.digit(text[at + 1], HEXADECIMAL);
    return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
  }
}
