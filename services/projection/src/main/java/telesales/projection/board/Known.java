package telesales.projection.board;

import static telesales.projection.history.Column.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The instant whose knowledge is asked for, as statements take it. */
public final class Known {
  /** Later than anything that was recorded, and before infinity: what is the present is known. */
  private static final Instant NOW_AND_LATER = Instant.parse("9999-01-01T00:00:00Z");

  private Known() {}

  public static OffsetDateTime at(@Nullable Instant asOf) {
    return utc(asOf == null ? NOW_AND_LATER : asOf);
  }
}
