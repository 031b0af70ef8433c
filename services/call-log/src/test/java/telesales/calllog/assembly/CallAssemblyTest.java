package telesales.calllog.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import telesales.calllog.assembly.Assembled.Complete;
import telesales.calllog.assembly.Assembled.Unfinished;
import telesales.calllog.assembly.Assembled.Unmappable;
import telesales.calllog.formats.CallReport;
import telesales.calllog.formats.CallReportBuilder;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.intake.ReportedCall;
import telesales.calllog.mapping.DialerSettings;
import telesales.contracts.calls.Disposition;
import telesales.edge.Problem.FieldError;

class CallAssemblyTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant LATEST = NINE.plusSeconds(86_400);
  private static final DialerSettings USUAL =
      new DialerSettings(
          null,
          ZoneId.of("Asia/Shanghai"),
          "CN",
          Map.of("A1", Disposition.INTERESTED),
          Map.of("1001", "agent-07"),
          null,
          1,
          true,
          null,
          null);

  @Test
  void the_same_posts_make_the_same_call_in_any_order_and_however_often() {
    List<CallReport> reports = List.of(begun(0), answered(1), ended(2, "completed", 60));
    Assembled expected = assembled(reports);

    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      List<CallReport> shuffled = new ArrayList<>(reports);
      for (int doubles = random.nextInt(4); doubles > 0; doubles--) {
        shuffled.add(reports.get(random.nextInt(reports.size())));
      }
      Collections.shuffle(shuffled, random);
      assertThat(assembled(shuffled)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void what_is_not_told_to_its_end_is_no_call_yet() {
    assertThat(assembled(List.of(begun(0), answered(1)))).isInstanceOf(Unfinished.class);
  }

  @Test
  void the_later_word_counts_and_what_it_does_not_say_was_said_before() {
    CallReport silent = new CallReportBuilder("c", 9, true).code(Optional.of("A1")).build();

    ReportedCall call = complete(List.of(begun(0), ended(2, "busy", 60), silent));

    assertThat(call.disposition()).isEqualTo(Disposition.INTERESTED);
    assertThat(call.talkSeconds()).isEqualTo(60);
    assertThat(call.agent().value()).isEqualTo("agent-07");
  }

  @Test
  void a_call_that_was_answered_and_not_talked_in_was_not_answered_by_a_person() {
    assertThat(complete(List.of(begun(0), ended(2, "completed", 0))).disposition())
        .isEqualTo(Disposition.NO_ANSWER);
    assertThat(complete(List.of(begun(0), ended(2, "completed", 1))).disposition())
        .isEqualTo(Disposition.ANSWERED);
  }

  @Test
  void times_that_were_not_told_follow_from_the_others() {
    CallReport only =
        new CallReportBuilder("c", 0, true)
            .who(Optional.of("1001"), Optional.of("13900004711"))
            .times(Optional.empty(), Optional.empty(), Optional.of(NINE.plusSeconds(60)))
            .talkSeconds(Optional.of(60))
            .code(Optional.of("completed"))
            .build();

    assertThat(complete(List.of(only)).startedAt()).isEqualTo(NINE);
  }

  @Test
  void everything_that_is_missing_is_named_at_once_in_the_dialer_s_own_words() {
    CallReport poor = new CallReportBuilder("c", 0, true).code(Optional.of("huh")).build();

    assertThat(assembled(List.of(poor)))
        .isInstanceOfSatisfying(
            Unmappable.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(FieldError::field)
                    .containsExactlyInAnyOrder("CallStatus", "agent", "To", "start"));
  }

  @Test
  void a_code_in_which_a_number_may_stand_is_not_repeated() {
    CallReport odd = ended(2, "13900004711", 60);

    assertThat(assembled(List.of(begun(0), odd)).toString()).doesNotContain("4711");
  }

  private static CallReport begun(long order) {
    return new CallReportBuilder("c", order, false)
        .who(Optional.of("1001"), Optional.of("+86 139 0000 4711"))
        .times(Optional.of(NINE), Optional.empty(), Optional.empty())
        .build();
  }

  private static CallReport answered(long order) {
    return new CallReportBuilder("c", order, false)
        .times(Optional.empty(), Optional.of(NINE.plusSeconds(5)), Optional.empty())
        .build();
  }

  private static CallReport ended(long order, String code, int talk) {
    return new CallReportBuilder("c", order, true)
        .times(Optional.empty(), Optional.empty(), Optional.of(NINE.plusSeconds(65)))
        .talkSeconds(Optional.of(talk))
        .code(Optional.of(code))
        .build();
  }

  private static Assembled assembled(List<CallReport> reports) {
    return CallAssembly.of(PostFormat.TWILIO, USUAL, reports, LATEST);
  }

  private static ReportedCall complete(List<CallReport> reports) {
    return ((Complete) assembled(reports)).call();
  }
}
