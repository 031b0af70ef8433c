package telesales.calllog.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a batch as bytes: whether a line is UTF-8 or JSON at all concerns that line alone.
 */
final class BatchLines {
  /**
   * @param number from 1
   */
  @SuppressWarnings("ArrayRecordComponent") // Lines are read once and never compared.
  record Line(int number, byte[] content) {}

  private BatchLines() {}

  /**
   * @param longest bytes of a line; of a longer one just enough is kept for it to be refused
   */
  static List<Line> of(byte[] body, int longest) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    for (int at = 0; at <= body.length; at++) {
      if (at == body.length || body[at] == '\n') {
        if (!isBlank(body, start, at)) {
          lines.add(
              new Line(number, Arrays.copyOfRange(body, start, Math.min(at, start + longest + 1))));
        }
        number++;
        start = at + 1;
      }
    }
    return lines;
  }

  private static boolean isBlank(byte[] body, int from, int to) {
    for (int at = from; at < to; at++) {
      if (body[at] != ' ' && body[at] != '\t' && body[at] != '\r') {
        return false;
      }
    }
    return true;
  }
}
