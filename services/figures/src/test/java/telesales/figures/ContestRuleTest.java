package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestOutcome;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.ContestSide;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.contracts.meetings.Metric;
import telesales.figures.ContestRule.Verdict;

class ContestRuleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final TeamId TIGERS = new TeamId("tigers");

  @Test
  void the_higher_figure_wins() {
    assertThat(judge(terms(null, false), side("mira", 40), side("omar", 41)))
        .isEqualTo(new Verdict(ContestOutcome.WON, List.of("omar")));
  }

  @Test
  void equals_share_the_stake() {
    assertThat(judge(terms(null, false), side("mira", 40), side("omar", 40), side("ann", 3)))
        .isEqualTo(new Verdict(ContestOutcome.SHARED, List.of("mira", "omar")));
  }

  @Test
  void a_second_figure_decides_between_equals_if_the_terms_say_so() {
    assertThat(
            judge(
                terms(Metric.WECHAT_ADDS, false),
                new ContestStanding("mira", 40, 7, 1, false),
                new ContestStanding("omar", 40, 6, 1, false)))
        .isEqualTo(new Verdict(ContestOutcome.WON, List.of("mira")));
  }

  @Test
  void whoever_was_absent_does_not_win_and_leaves_the_stake_to_the_other() {
    assertThat(
            judge(terms(null, false), side("mira", 2), new ContestStanding("omar", 90, 0, 1, true)))
        .isEqualTo(new Verdict(ContestOutcome.WALKOVER, List.of("mira")));
  }

  @Test
  void of_three_the_two_who_were_there_go_on() {
    assertThat(
            judge(
                terms(null, false),
                side("mira", 2),
                side("ann", 1),
                new ContestStanding("omar", 90, 0, 1, true)))
        .isEqualTo(new Verdict(ContestOutcome.WON, List.of("mira")));
  }

  @Test
  void nobody_wins_with_nothing_or_where_nobody_was() {
    var nobody = new Verdict(ContestOutcome.VOID, List.of());
    var absent = new ContestStanding("omar", 90, 0, 1, true);

    assertThat(judge(terms(null, false), side("mira", 0), side("ann", 0))).isEqualTo(nobody);
    assertThat(judge(terms(null, false), side("mira", 0), absent)).isEqualTo(nobody);
    assertThat(judge(terms(null, false), absent, absent)).isEqualTo(nobody);
  }

  @Test
  void a_small_team_wins_by_what_each_of_its_members_did() {
    var many = new ContestStanding("tigers", 300, 0, 10, false);
    var few = new ContestStanding("owls", 93, 0, 3, false);

    assertThat(judge(terms(null, true), many, few).winners()).containsExactly("owls");
    assertThat(judge(terms(null, false), many, few).winners()).containsExactly("tigers");
  }

  @Test
  void a_third_is_a_third_however_many_share_it() {
    var ten = new ContestStanding("tigers", 10, 0, 3, false);
    var twenty = new ContestStanding("owls", 20, 0, 6, false);

    assertThat(judge(terms(null, true), ten, twenty).outcome()).isEqualTo(ContestOutcome.SHARED);
  }

  @Test
  void an_agent_stands_where_the_sum_of_its_days_does() {
    var team =
        new ContestCount.Team(
            Set.of("mira", "omar"),
            List.of(day("mira", 0, 3), day("mira", 1, 4), day("omar", 0, 9)),
            Set.of(MONDAY, MONDAY.plusDays(1)));

    assertThat(ContestCount.of(terms(null, false), Map.of(TIGERS, team)))
        .containsExactly(
            new ContestStanding("mira", 7, 0, 1, false),
            new ContestStanding("omar", 9, 0, 1, true));
  }

  @Test
  void whoever_left_the_team_is_absent() {
    var team = new ContestCount.Team(Set.of("omar"), List.of(day("mira", 0, 3)), Set.of(MONDAY));

    assertThat(ContestCount.of(terms(null, false), Map.of(TIGERS, team)))
        .extracting(ContestStanding::absent)
        .containsExactly(true, true);
  }

  private static ContestCount.Day day(String agent, int after, long figure) {
    return new ContestCount.Day(agent, MONDAY.plusDays(after), figure * 2, figure, 0);
  }

  private static Verdict judge(ContestTerms terms, ContestStanding... standing) {
    return ContestRule.judge(terms, List.of(standing));
  }

  private static ContestStanding side(String side, long figure) {
    return new ContestStanding(side, figure, 0, 1, false);
  }

  private static ContestTerms terms(@Nullable Metric tieBreak, boolean perHead) {
    return new ContestTerms(
        ContestKind.AGENTS,
        List.of(new ContestSide("mira", TIGERS), new ContestSide("omar", TIGERS)),
        Metric.EFFECTIVE_CALLS,
        tieBreak,
        perHead,
        ContestPeriod.DAY,
        MONDAY,
        MONDAY,
        "tea");
  }
}
