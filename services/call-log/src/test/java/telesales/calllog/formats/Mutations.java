package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/**
 * Makes of a good post a bad one, in all the ways in which posts go wrong; the same for one seed.
 */
public final class Mutations {
  private static final List<String> HOSTILE =
      List.of(
          "",
          "\u0000",
          "%00",
          "%",
          "%F0%28%8C%28",
          "';DROP TABLE event;--",
          "\uD800",
          "-1",
          "1e309",
          "NaN",
          "99999999999999999999999",
          "0000-00-00 00:00:00",
          "9999-99-99 99:99:99",
          "+999999999-12-31T23:59:59Z",
          "253402300800",
          "null",
          "true",
          "{}",
          "[[[[[[[[",
          "=cmd|' /C calc'!A0",
          "\"",
          "\\u0000",
          "\u202E\u0007",
          "&&&==&",
          "a=".repeat(50));

  private final Random random;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  public byte[] of(String good) {
    byte[] bytes = good.getBytes(UTF_8);
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(40));
    String changed =
        switch (random.nextInt(9)) {
          case 0 -> text.substring(0, at) + text.substring(to);
          case 1 -> text.substring(0, at) + hostile() + text.substring(to);
          case 2 -> text.substring(0, to) + text.substring(at);
          case 3 -> text.substring(0, at);
          case 4 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at);
          case 5 -> text.replaceFirst("[0-9]+", "9".repeat(1 + random.nextInt(40)));
          case 6 -> text.replace(':', random.nextBoolean() ? '=' : '[');
          case 7 -> "[".repeat(random.nextInt(2_000)) + text;
          default -> text.substring(0, at) + "x".repeat(random.nextInt(5_000)) + text.substring(at);
        };
    return changed.getBytes(ISO_8859_1);
  }

  private String hostile() {
    return HOSTILE.get(random.nextInt(HOSTILE.size()));
  }
}
