package telesales.calllog.numbers;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telesales.contracts.calls.BlockReason;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;

/**
 * Why a number is not to be called, as somebody says it.
 *
 * @param reason asked, complaint, register or other
 * @param note in words
 */
record Wish(@Nullable String reason, @Nullable String note) {
  private static final Map<String, BlockReason> REASONS =
      Arrays.stream(BlockReason.values())
          .collect(
              Collectors.toMap(
                  BlockReason::wireName, Function.identity(), (one, _) -> one, TreeMap::new));

  /** A wish that makes sense. */
  record Checked(BlockReason reason, @Nullable String note) {}

  /**
   * @throws ProblemException naming what is wrong
   */
  static Checked checked(@Nullable Wish wish, int longestNote) {
    var problems = new QueryParameters();
    String said = wish == null || wish.reason() == null ? "" : wish.reason();
    String note = wish == null ? null : wish.note();
    BlockReason reason = problems.oneOf("reason", said, REASONS).orElse(BlockReason.OTHER);
    checkNote(note, longestNote, problems);
    problems.check();
    return new Checked(reason, note);
  }

  /**
   * @throws ProblemException if it is too long or cannot be stored
   */
  static void checkNote(@Nullable String note, int longest) {
    var problems = new QueryParameters();
    checkNote(note, longest, problems);
    problems.check();
  }

  private static void checkNote(@Nullable String note, int longest, QueryParameters problems) {
    if (note != null && note.length() > longest) {
      problems.wrong("note", "has at most " + longest + " characters");
    }
  }
}
