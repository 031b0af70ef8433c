package telesales.meetingmetrics.effectivecalls.domain;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand.BeginWithFirstRule;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand.SetEffectiveCallRule;

class EffectiveCallRuleDeciderTest {
  private static final LocalDate EVER = LocalDate.of(1970, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final EffectiveCallRuleSet FIRST =
      new EffectiveCallRuleSet(1, 30, EVER, "meeting-metrics");

  private final DeciderSpec<
          EffectiveCallRuleCommand, EffectiveCallRuleHistory, EffectiveCallRuleSet>
      rules = DeciderSpec.of(new EffectiveCallRuleDecider());

  @Test
  void a_company_begins_with_thirty_seconds_for_every_day() {
    rules.given().when(new BeginWithFirstRule("meeting-metrics")).then(FIRST);
  }

  @Test
  void it_begins_only_once() {
    rules.given(FIRST).when(new BeginWithFirstRule("meeting-metrics")).thenNothing();
    rules.given(set(2, 45, MARCH)).when(new BeginWithFirstRule("meeting-metrics")).thenNothing();
  }

  @Test
  void each_rule_that_is_set_is_one_version_more() {
    rules.given(FIRST).when(setTo(45, MARCH)).then(set(2, 45, MARCH));
    rules
        .given(FIRST, set(2, 45, MARCH))
        .when(setTo(60, MARCH.plusDays(1)))
        .then(set(3, 60, MARCH.plusDays(1)));
  }

  @Test
  void the_first_version_is_that_of_the_first_rule_though_it_was_not_said() {
    rules.given().when(setTo(45, MARCH)).then(set(2, 45, MARCH));
  }

  @Test
  void what_was_said_last_of_a_day_is_not_set_again() {
    rules.given(FIRST, set(2, 45, MARCH)).when(setTo(45, MARCH)).thenNothing();
    rules
        .given(FIRST, set(2, 45, MARCH), set(3, 60, MARCH.plusDays(9)))
        .when(setTo(45, MARCH))
        .thenNothing();
    rules.given(FIRST).when(setTo(30, EVER)).thenNothing();
  }

  @Test
  void the_same_seconds_from_another_day_on_are_another_rule() {
    rules.given(FIRST).when(setTo(30, MARCH)).then(set(2, 30, MARCH));
  }

  @Test
  void a_rule_can_be_taken_back_to_what_it_was_before() {
    rules
        .given(FIRST, set(2, 45, MARCH), set(3, 60, MARCH))
        .when(setTo(45, MARCH))
        .then(set(4, 45, MARCH));
  }

  @Test
  void every_answered_call_may_count_and_an_hour_is_the_most_that_can_be_asked_for() {
    rules.given(FIRST).when(setTo(0, MARCH)).then(set(2, 0, MARCH));
    rules.given(FIRST).when(setTo(3600, MARCH)).then(set(2, 3600, MARCH));
    rules.given(FIRST).when(setTo(-1, MARCH)).thenRejected("minimum-talk-out-of-range");
    rules.given(FIRST).when(setTo(3601, MARCH)).thenRejected("minimum-talk-out-of-range");
  }

  private static SetEffectiveCallRule setTo(int seconds, LocalDate from) {
    return new SetEffectiveCallRule(seconds, from, "director-1");
  }

  private static EffectiveCallRuleSet set(int version, int seconds, LocalDate from) {
    return new EffectiveCallRuleSet(version, seconds, from, "director-1");
  }
}
