package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EffectiveCallRulesTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private static final EffectiveCallRule FROM_APRIL = new EffectiveCallRule(2, 60, APRIL);
  private static final EffectiveCallRule FROM_MARCH = new EffectiveCallRule(3, 45, MARCH);
  private static final EffectiveCallRule FROM_APRIL_AGAIN = new EffectiveCallRule(4, 50, APRIL);

  @Test
  void until_a_rule_is_set_thirty_seconds_count() {
    assertThat(EffectiveCallRules.NONE.on(MARCH)).isEqualTo(EffectiveCallRule.FIRST);
    assertThat(EffectiveCallRules.NONE.on(LocalDate.MIN)).isEqualTo(EffectiveCallRule.FIRST);
    assertThat(EffectiveCallRule.FIRST)
        .isEqualTo(new EffectiveCallRule(1, 30, LocalDate.of(1970, 1, 1)));
  }

  @Test
  void a_rule_holds_from_its_first_day_on() {
    var rules = EffectiveCallRules.of(List.of(FROM_APRIL));

    assertThat(rules.on(APRIL.minusDays(1))).isEqualTo(EffectiveCallRule.FIRST);
    assertThat(rules.on(APRIL)).isEqualTo(FROM_APRIL);
    assertThat(rules.on(LocalDate.MAX)).isEqualTo(FROM_APRIL);
  }

  @Test
  void a_rule_that_begins_earlier_does_not_reach_into_the_days_of_one_that_begins_later() {
    var rules = EffectiveCallRules.of(List.of(FROM_APRIL)).with(FROM_MARCH);

    assertThat(rules.on(APRIL.minusDays(1))).isEqualTo(FROM_MARCH);
    assertThat(rules.on(APRIL)).isEqualTo(FROM_APRIL);
    assertThat(rules.nextAfter(MARCH)).contains(APRIL);
    assertThat(rules.nextAfter(APRIL)).isEmpty();
  }

  @Test
  void of_two_that_begin_on_the_same_day_the_later_version_holds_in_whatever_order_they_come() {
    List<EffectiveCallRule> all =
        new ArrayList<>(List.of(FROM_APRIL, FROM_MARCH, FROM_APRIL_AGAIN));
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(all, new Random(seed));
      var rules = EffectiveCallRules.of(all);

      assertThat(rules.on(MARCH)).isEqualTo(FROM_MARCH);
      assertThat(rules.on(APRIL)).isEqualTo(FROM_APRIL_AGAIN);
    }
  }

  @Test
  void even_the_first_rule_can_be_replaced_on_every_day() {
    var other = new EffectiveCallRule(2, 20, EffectiveCallRule.FIRST.effectiveFrom());

    assertThat(EffectiveCallRules.NONE.with(other).on(MARCH)).isEqualTo(other);
    assertThat(EffectiveCallRules.NONE.on(MARCH)).isEqualTo(EffectiveCallRule.FIRST);
  }
}
