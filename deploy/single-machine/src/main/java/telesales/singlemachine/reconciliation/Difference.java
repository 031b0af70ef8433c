package telesales.singlemachine.reconciliation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where two places differ.
 *
 * @param key the call's id or the agent's
 * @param expected what the reference says of it; null where it says nothing or ids alone are known
 * @param found what the place says of it
 */
public record Difference(Kind kind, String key, @Nullable String expected, @Nullable String found) {
  /** What is wrong. */
  public enum Kind {
    /** The reference knows it, the place does not. */
    MISSING,
    /** The place knows it, the reference does not. */
    UNKNOWN,
    /** Both know it, but not the same of it. */
    DIFFERENT;

    /** As in {@code missing}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
