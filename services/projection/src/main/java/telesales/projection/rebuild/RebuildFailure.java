package telesales.projection.rebuild;

import org.jspecify.annotations.Nullable;

/** Why the tables cannot be built anew, or not be changed for others. */
final class RebuildFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean last;

  /** Trying again would end the same. */
  RebuildFailure(String why) {
    super(why);
    last = true;
  }

  RebuildFailure(@Nullable String why, Throwable cause) {
    super(why, cause);
    last = false;
  }

  boolean isFinal() {
    return last;
  }
}
