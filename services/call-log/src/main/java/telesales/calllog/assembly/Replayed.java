package telesales.calllog.assembly;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a replay.
 *
 * @param logged calls that there were not before
 * @param corrected calls that are otherwise now
 * @param unchanged calls that are as they were
 * @param unfinished calls of which the end was never told
 * @param stillUnmapped calls and unreadable posts of which still nothing came
 * @param next where to go on, as {@code after}; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Replayed(
    int logged,
    int corrected,
    int unchanged,
    int unfinished,
    int stillUnmapped,
    @Nullable Long next) {
  /** Counts while it goes on; several add at the same time. */
  static final class Counts {
    private final Map<Became.Status, Integer> counts = new EnumMap<>(Became.Status.class);

    synchronized void add(Optional<Became.Status> status) {
      status.ifPresent(each -> counts.merge(each, 1, Integer::sum));
    }

    synchronized Replayed replayed(@Nullable Long next) {
      return new Replayed(
          of(Became.Status.LOGGED),
          of(Became.Status.CORRECTED),
          of(Became.Status.UNCHANGED),
          of(Became.Status.UNFINISHED),
          of(Became.Status.UNMAPPED),
          next);
    }

    private int of(Became.Status status) {
      return counts.getOrDefault(status, 0);
    }
  }
}
