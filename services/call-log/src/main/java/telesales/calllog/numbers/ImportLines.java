package telesales.calllog.numbers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, one after the other. Whether a line is text at all concerns that line alone,
 * and of one that is too long no more is kept than shows that it is.
 */
final class ImportLines {
  /**
   * @param number from 1
   * @param text without its end; of a bad line nothing
   * @param wrong what is, if something is
   */
  record Line(long number, String text, @Nullable String wrong) {}

  private static final int END = -1;

  private final InputStream file;
  private final int longest;
  private long number;
  private boolean afterReturn;

  /**
   * @param longest bytes of a line
   */
  ImportLines(InputStream file, int longest) {
    this.file = new BufferedInputStream(file);
    this.longest = longest;
  }

  /** Empty at the file's end. */
  Optional<Line> next() {
    var bytes = new ByteArrayOutputStream();
    boolean any = false;
    int each = read();
    while (each != END && !isEnd(each)) {
      any = true;
      if (bytes.size() <= longest) {
        bytes.write(each);
      }
      each = read();
    }
    afterReturn = each == '\r';
    if (each == END && !any) {
      return Optional.empty();
    }
    number++;
    return Optional.of(line(bytes.toByteArray()));
  }

  /** A line feed that follows a carriage return belongs to the end before. */
  private int read() {
    try {
      int each = file.read();
      boolean second = afterReturn && each == '\n';
      afterReturn = false;
      return second ? file.read() : each;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Line line(byte[] bytes) {
    if (bytes.length > longest) {
      return new Line(number, "", "is longer than " + longest + " bytes");
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && text.startsWith(CsvCells.BYTE_ORDER_MARK);
      return new Line(number, marked ? text.substring(1) : text, null);
    } catch (CharacterCodingException e) {
      return new Line(number, "", "is not UTF-8");
    }
  }

  private static boolean isEnd(int each) {
    return each == '\n' || each == '\r';
  }
}
