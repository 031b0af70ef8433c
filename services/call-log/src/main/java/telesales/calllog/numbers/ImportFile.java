package telesales.calllog.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file of numbers that was sent, on disk instead of in memory. It is read to its end before its
 * first line is answered: who sends everything before listening would otherwise wait for us as we
 * for them. It has no name from the start, so that whatever dies no number stays behind.
 */
final class ImportFile implements AutoCloseable {
  private static final int PIECE = 64 * 1024;

  private final FileChannel file;

  private ImportFile(FileChannel file) {
    this.file = file;
  }

  /** Empty if it has more lines, blank ones counted. */
  static Optional<ImportFile> of(InputStream sent, int mostLines) {
    var kept = new ImportFile(nameless());
    try {
      if (kept.write(sent, mostLines)) {
        return Optional.of(kept);
      }
      kept.close();
      return Optional.empty();
    } catch (IOException e) {
      kept.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      kept.close();
      throw e;
    }
  }

  InputStream content() {
    return Channels.newInputStream(file);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean write(InputStream sent, int mostLines) throws IOException {
    var ends = new LineEnds();
    byte[] piece = new byte[PIECE];
    for (int length = sent.read(piece); length >= 0; length = sent.read(piece)) {
      ends.count(piece, length);
      if (ends.lines() > mostLines) {
        return false;
      }
      for (var rest = ByteBuffer.wrap(piece, 0, length); rest.hasRemaining(); ) {
        file.write(rest);
      }
    }
    file.position(0);
    return true;
  }

  private static FileChannel nameless() {
    try {
      Path path = Files.createTempFile("do-not-call", ".csv");
      // Where files outlive their names, this takes the name away at once.
      return FileChannel.open(
          path,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines end with CR, LF or both; the last one may end like the others, or not. */
  private static final class LineEnds {
    private int ended;
    private byte last = '\n';

    private void count(byte[] piece, int length) {
      for (int at = 0; at < length; at++) {
        byte each = piece[at];
        ended += each == '\r' || (each == '\n' && last != '\r') ? 1 : 0;
        last = each;
      }
    }

    private int lines() {
      return ended + (last == '\n' || last == '\r' ? 0 : 1);
    }
  }
}
