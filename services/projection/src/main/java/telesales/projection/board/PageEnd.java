package telesales.projection.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/** Where a page of calls ends: what comes after it comes on the next. */
record PageEnd(Instant startedAt, String id) {
  static final PageEnd BEFORE_ALL = new PageEnd(Instant.EPOCH, "");
  private static final int LONGEST = 1000;

  /** Opaque to whoever is given it. */
  String written() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, startedAt);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((micros + " " + id).getBytes(UTF_8));
  }

  /** Empty for what was never written by us. */
  static Optional<PageEnd> read(String written) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(written), UTF_8);
      int space = text.indexOf(' ');
      if (written.length() > LONGEST || space < 0 || text.indexOf(0) >= 0) {
        return Optional.empty();
      }
      Instant at = Instant.EPOCH.plus(Long.parseLong(text.substring(0, space)), ChronoUnit.MICROS);
      return Inputs.isStorable(at)
          ? Optional.of(new PageEnd(at, text.substring(space + 1)))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
