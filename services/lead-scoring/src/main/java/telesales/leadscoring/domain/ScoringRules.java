package telesales.leadscoring.domain;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import telesales.contracts.Grade;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Disposition.Category;
import telesales.contracts.leads.ScoreReason;

/**
 * The score {@code rules-1}: percentage points added up, kept within 1 and 99. Whoever asked not to
 * be called, has bought or cannot be reached under the number scores 0 for that reason alone.
 */
final class ScoringRules {
  static final String SCORER = "rules-1";
  static final int BASE_RATE = 10;
  static final int LONG_CONVERSATION_SECONDS = 180;
  static final int UNANSWERED_BEFORE_IT_COUNTS = 3;

  private static final int MOST_REASONS = 5;
  private static final int POINTS_PER_UNANSWERED = -2;
  private static final int UNANSWERED_COUNTED_AT_MOST = 5;

  /** What an excluded lead loses: all that can be had. */
  private static final int EVERYTHING = -100;

  /** As dialers call what an earlier campaign came to. */
  private static final List<String> PREVIOUS_OUTCOME = List.of("previousOutcome", "poutcome");

  private ScoringRules() {}

  static Score score(Collection<HeardCall> calls) {
    List<HeardCall> inTime = calls.stream().sorted(HeardCall.IN_TIME).toList();
    return exclusion(inTime)
        .map(reason -> new Score(0, SCORER, List.of(reason.worth(EVERYTHING))))
        .orElseGet(() -> summed(reasons(inTime)));
  }

  private static Optional<ReasonCode> exclusion(List<HeardCall> calls) {
    if (any(calls, call -> call.disposition().is(Category.DO_NOT_CALL_ASKED))) {
      return Optional.of(ReasonCode.DO_NOT_CALL);
    }
    if (any(calls, call -> call.disposition().is(Category.SOLD))) {
      return Optional.of(ReasonCode.CONVERTED);
    }
    boolean invalid = !calls.isEmpty() && calls.getLast().disposition().is(Category.UNWORKABLE);
    return invalid ? Optional.of(ReasonCode.INVALID_NUMBER) : Optional.empty();
  }

  private static Score summed(List<ScoreReason> reasons) {
    int sum = reasons.stream().mapToInt(ScoreReason::points).sum();
    // The order of the rules decides between reasons of equal strength: sorting is stable.
    List<ScoreReason> strongest =
        reasons.stream()
            .sorted(comparing((ScoreReason reason) -> -Math.abs(reason.points())))
            .limit(MOST_REASONS)
            .toList();
    return new Score(Math.clamp(sum, 1, 99), SCORER, strongest);
  }

  private static List<ScoreReason> reasons(List<HeardCall> calls) {
    List<ScoreReason> reasons = new ArrayList<>();
    reasons.add(ReasonCode.BASE_RATE.worth(BASE_RATE));
    latestGrade(calls).map(grade -> ReasonCode.GRADE.worth(points(grade))).ifPresent(reasons::add);
    latest(calls).flatMap(call -> ending(call.disposition())).ifPresent(reasons::add);
    if (any(calls, ScoringRules::isLongConversation)) {
      reasons.add(ReasonCode.LONG_CONVERSATION.worth(8));
    }
    if (any(calls, HeardCall::wechatAdded)) {
      reasons.add(ReasonCode.WECHAT_ADDED.worth(12));
    }
    unanswered(calls).ifPresent(reasons::add);
    previousOutcome(calls).ifPresent(reasons::add);
    return reasons;
  }

  private static Optional<HeardCall> latest(List<HeardCall> calls) {
    return calls.isEmpty() ? Optional.empty() : Optional.of(calls.getLast());
  }

  private static Optional<Grade> latestGrade(List<HeardCall> calls) {
    return calls.reversed().stream().flatMap(call -> Stream.ofNullable(call.grade())).findFirst();
  }

  private static int points(Grade grade) {
    return switch (grade) {
      case A -> 60;
      case B -> 45;
      case C -> 30;
      case D -> 15;
    };
  }

  private static Optional<ScoreReason> ending(Disposition disposition) {
    return switch (disposition) {
      case INTERESTED -> Optional.of(ReasonCode.SAID_INTERESTED.worth(20));
      case CALLBACK -> Optional.of(ReasonCode.CALLBACK_ASKED.worth(15));
      case NOT_INTERESTED -> Optional.of(ReasonCode.REFUSED.worth(-8));
      case WRONG_PERSON -> Optional.of(ReasonCode.WRONG_PERSON.worth(-6));
      case SALE,
          DO_NOT_CALL,
          ANSWERED,
          NO_ANSWER,
          BUSY,
          ANSWERING_MACHINE,
          INVALID_NUMBER,
          ABANDONED,
          FAILED ->
          Optional.empty();
    };
  }

  private static boolean isLongConversation(HeardCall call) {
    return call.disposition().is(Category.HUMAN_ANSWERED)
        && call.talkSeconds() >= LONG_CONVERSATION_SECONDS;
  }

  private static Optional<ScoreReason> unanswered(List<HeardCall> calls) {
    long attempts =
        calls.reversed().stream()
            .takeWhile(call -> !call.disposition().is(Category.HUMAN_ANSWERED))
            .limit(UNANSWERED_COUNTED_AT_MOST)
            .count();
    return attempts < UNANSWERED_BEFORE_IT_COUNTS
        ? Optional.empty()
        : Optional.of(ReasonCode.UNANSWERED_ATTEMPTS.worth((int) attempts * POINTS_PER_UNANSWERED));
  }

  private static Optional<ScoreReason> previousOutcome(List<HeardCall> calls) {
    return calls.reversed().stream()
        .flatMap(call -> PREVIOUS_OUTCOME.stream().map(name -> call.attributes().get(name)))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .flatMap(
            outcome ->
                switch (outcome.toLowerCase(Locale.ROOT)) {
                  case "success" -> Optional.of(ReasonCode.PREVIOUS_SUCCESS.worth(15));
                  case "failure" -> Optional.of(ReasonCode.PREVIOUS_FAILURE.worth(-3));
                  default -> Optional.empty();
                });
  }

  private static boolean any(List<HeardCall> calls, Predicate<HeardCall> fitting) {
    return calls.stream().anyMatch(fitting);
  }
}
