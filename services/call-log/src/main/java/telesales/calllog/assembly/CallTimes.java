package telesales.calllog.assembly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.formats.CallReport;
import telesales.edge.Problem.FieldError;

/** When a call was and how long was talked. What was not said of it follows from the rest. */
record CallTimes(Instant started, @Nullable Instant answered, Instant ended) {
  private static final long LONGEST_CALL_SECONDS = 86_400;
  private static final long LONGEST_SPAN_SECONDS = 7 * LONGEST_CALL_SECONDS;

  /** Empty if it is neither said nor follows from when the call was answered and ended. */
  static Optional<Integer> talk(CallTelling told) {
    Optional<Instant> answered = told.last(CallReport::answeredAt);
    Optional<Instant> ended = told.last(CallReport::endedAt);
    return told.last(CallReport::talkSeconds)
        .or(
            () ->
                answered
                    .flatMap(from -> ended.map(to -> Duration.between(from, to).toSeconds()))
                    .filter(seconds -> seconds >= 0 && seconds <= LONGEST_CALL_SECONDS)
                    .map(Long::intValue));
  }

  /**
   * @param latest no call can have begun after that
   * @param errors where to name what is wrong
   */
  static CallTimes of(CallTelling told, int talk, Instant latest, List<FieldError> errors) {
    Optional<Instant> answered = told.last(CallReport::answeredAt);
    Optional<Instant> ended =
        told.last(CallReport::endedAt)
            .or(
                () ->
                    answered
                        .or(() -> told.last(CallReport::startedAt))
                        .map(at -> at.plusSeconds(talk)));
    Optional<Instant> started =
        told.last(CallReport::startedAt)
            .or(() -> answered)
            .or(() -> ended.map(end -> end.minusSeconds(talk)));
    if (started.isEmpty() || ended.isEmpty()) {
      errors.add(new FieldError("start", "it is not said when the call was"));
      return new CallTimes(latest, null, latest);
    }
    Instant start = started.get();
    if (start.isAfter(latest)) {
      errors.add(new FieldError("start", "must not lie in the future"));
    }
    // Clocks of phones and switches differ by a moment; no call ends before it began.
    Instant end = ended.get().isBefore(start) ? start : ended.get();
    if (end.isAfter(start.plusSeconds(LONGEST_SPAN_SECONDS))) {
      errors.add(new FieldError("end", "must be at most a week after the start"));
    }
    return new CallTimes(
        start, answered.map(at -> at.isBefore(start) ? start : at).orElse(null), end);
  }
}
