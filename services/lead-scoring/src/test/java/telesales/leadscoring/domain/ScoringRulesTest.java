package telesales.leadscoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.leadscoring.domain.Heard.NINE;
import static telesales.leadscoring.domain.Heard.TEN;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.Grade;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.ScoreReason;

class ScoringRulesTest {
  private static final Heard UNANSWERED = Heard.call("c1");

  @Test
  void a_lead_of_which_nothing_is_known_scores_the_base_rate() {
    assertThat(score(UNANSWERED)).isEqualTo(scored(10, reason("base-rate", 10)));
  }

  @ParameterizedTest
  @CsvSource({"A, 70", "B, 55", "C, 40", "D, 25"})
  void a_better_grade_scores_higher(Grade grade, int percent) {
    assertThat(score(UNANSWERED.graded(grade)).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "INTERESTED, said-interested, 20",
    "CALLBACK, callback-asked, 15",
    "NOT_INTERESTED, refused, -8",
    "WRONG_PERSON, wrong-person, -6"
  })
  void how_the_latest_call_ended_counts(Disposition disposition, String code, int points) {
    assertThat(score(UNANSWERED.ended(disposition)).reasons()).contains(reason(code, points));
  }

  @Test
  void only_the_latest_call_s_ending_counts() {
    var refused = Heard.call("c1").at(NINE).ended(Disposition.NOT_INTERESTED);
    var interested = Heard.call("c2").at(TEN).ended(Disposition.INTERESTED);

    assertThat(score(refused, interested)).isEqualTo(score(interested));
  }

  @Test
  void three_minutes_with_a_person_are_a_long_conversation() {
    var talked = UNANSWERED.ended(Disposition.CALLBACK);

    assertThat(score(talked.talked(180)).reasons()).contains(reason("long-conversation", 8));
    assertThat(score(talked.talked(179))).isEqualTo(score(talked));
    assertThat(score(UNANSWERED.ended(Disposition.ANSWERING_MACHINE).talked(180)))
        .isEqualTo(score(UNANSWERED));
  }

  @Test
  void a_wechat_add_of_any_call_counts() {
    var added = Heard.call("c1").at(NINE).wechatAdded();

    assertThat(score(added, Heard.call("c2").at(TEN)).reasons())
        .contains(reason("wechat-added", 12));
  }

  @ParameterizedTest
  @CsvSource({"2, 10", "3, 4", "4, 2", "5, 1", "9, 1"})
  void from_the_third_attempt_without_an_answer_hope_fades(int attempts, int percent) {
    assertThat(score(attempts(attempts)).percent()).isEqualTo(percent);
  }

  @Test
  void an_answer_makes_earlier_attempts_forgotten() {
    var answered = Heard.call("z").at(TEN).ended(Disposition.CALLBACK);

    assertThat(score(Stream.concat(Arrays.stream(attempts(5)), Stream.of(answered))))
        .isEqualTo(score(answered));
  }

  @ParameterizedTest
  @CsvSource({
    "poutcome, success, 25",
    "previousOutcome, Success, 25",
    "poutcome, failure, 7",
    "poutcome, nonexistent, 10",
    "job, success, 10"
  })
  void what_an_earlier_campaign_came_to_counts(String name, String value, int percent) {
    assertThat(score(UNANSWERED.knowing(name, value)).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"DO_NOT_CALL, do-not-call", "SALE, converted"})
  void whoever_asked_not_to_be_called_or_has_bought_scores_nothing_ever_after(
      Disposition disposition, String code) {
    var last = Heard.call("c2").at(TEN).ended(Disposition.INTERESTED).graded(Grade.A);

    assertThat(score(UNANSWERED.ended(disposition), last)).isEqualTo(scored(0, reason(code, -100)));
  }

  @Test
  void a_number_that_does_not_work_scores_nothing_until_it_does() {
    var invalid = UNANSWERED.ended(Disposition.INVALID_NUMBER);
    var answered = Heard.call("c2").at(TEN).ended(Disposition.CALLBACK);

    assertThat(score(invalid)).isEqualTo(scored(0, reason("invalid-number", -100)));
    assertThat(score(invalid, answered)).isEqualTo(score(answered));
  }

  @Test
  void at_most_five_reasons_are_told_the_strongest_first() {
    var everything =
        UNANSWERED
            .ended(Disposition.INTERESTED)
            .graded(Grade.B)
            .talked(600)
            .wechatAdded()
            .knowing("poutcome", "failure");

    assertThat(score(everything))
        .isEqualTo(
            scored(
                92,
                reason("grade", 45),
                reason("said-interested", 20),
                reason("wechat-added", 12),
                reason("base-rate", 10),
                reason("long-conversation", 8)));
  }

  @Test
  void nothing_is_ever_certain() {
    var best = UNANSWERED.ended(Disposition.INTERESTED).graded(Grade.A).talked(600).wechatAdded();

    assertThat(score(best).percent()).isEqualTo(99);
  }

  private static Heard[] attempts(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Heard.call("c" + i).at(NINE.plusSeconds(i)))
        .toArray(Heard[]::new);
  }

  private static Score score(Heard... calls) {
    return score(Arrays.stream(calls));
  }

  private static Score score(Stream<Heard> calls) {
    return ScoringRules.score(calls.map(Heard::call).toList());
  }

  private static Score scored(int percent, ScoreReason... reasons) {
    return new Score(percent, "rules-1", Arrays.asList(reasons));
  }

  private static ScoreReason reason(String code, int points) {
    return new ScoreReason(code, points);
  }
}
