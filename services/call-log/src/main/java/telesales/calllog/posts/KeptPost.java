package telesales.calllog.posts;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post that was kept.
 *
 * @param content as it was posted; empty if the customer was erased
 * @param problem why nothing came of it, as JSON; nothing of the content is in it
 */
public record KeptPost(
    long id,
    String dialer,
    String format,
    @Nullable String dialerCallId,
    Instant receivedAt,
    PostOutcome outcome,
    @Nullable String problem,
    Optional<byte[]> content) {
  /** Never the content: texts of objects end up in logs. */
  @Override
  public String toString() {
    return "post " + id + " of " + dialer;
  }
}
