package telesales.calllog.posts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.Seal;
import telesales.contracts.CustomerId;

/**
 * A post that is to be kept.
 *
 * @param format as in {@code vicidial}; {@link #OWN} and {@link #CORRECTION} for our own
 * @param dialerCallId absent where nobody could read which call it is
 * @param customer whom it is about, and with whose seal it is kept; absent where no number is known
 * @param content as it was posted
 */
@SuppressWarnings("ArrayRecordComponent") // Posts are written once and never compared.
public record NewPost(
    String dialer,
    String format,
    @Nullable String dialerCallId,
    @Nullable CustomerId customer,
    @Nullable Seal seal,
    Instant receivedAt,
    byte[] content) {
  /** A call in our own format, reported whole. */
  public static final String OWN = "own";

  /** A call in our own format that replaces what was reported. */
  public static final String CORRECTION = "correction";

  /** Never the content: texts of objects end up in logs. */
  @Override
  public String toString() {
    return "post of " + dialer;
  }
}
