package telesales.meetingmetrics.contests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.meetings.ContestPeriod;

class RandomDrawTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 20, 21, 199, 200})
  void everybody_is_drawn_exactly_once_and_nobody_meets_nobody(int size) {
    for (int run = 0; run < 50; run++) {
      List<String> members = members(size);
      var groups = RandomDraw.groups(members, new Random(run).nextLong(999_999_999));

      assertThat(groups.stream().flatMap(List::stream))
          .containsExactlyInAnyOrderElementsOf(members);
      assertThat(groups.stream().map(List::size).filter(each -> each == 3)).hasSize(size % 2);
      assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeBetween(2, 3));
    }
  }

  @Test
  void the_same_seed_draws_the_same_in_whatever_order_members_come() {
    List<String> members = members(21);

    assertThat(RandomDraw.groups(members.reversed(), 20_260_302))
        .isEqualTo(RandomDraw.groups(members, 20_260_302));
  }

  /** Kept for ever: a draw of years ago can still be checked. */
  @Test
  void what_a_seed_draws_does_not_change() {
    assertThat(RandomDraw.groups(List.of("a", "b", "c", "d", "e"), 7))
        .isEqualTo(List.of(List.of("c", "e"), List.of("a", "d", "b")));
  }

  @Test
  void seeds_draw_all_pairs() {
    Set<List<List<String>>> drawn = new HashSet<>();
    for (long seed = 0; seed < 1000; seed++) {
      drawn.add(RandomDraw.groups(members(4), seed));
    }

    assertThat(drawn).hasSize(24);
  }

  @Test
  void a_seed_of_the_draws_id_is_one_that_can_be_sent() {
    assertThat(IntStream.range(0, 1000).mapToObj(i -> RandomDraw.seedOf("draw-" + i)))
        .allSatisfy(seed -> assertThat(seed).isBetween(0L, RandomDraw.LARGEST_SEED))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_week_or_month_ends_on_its_last_working_day() {
    LocalDate wednesday = LocalDate.of(2026, 5, 27);

    assertThat(ContestDays.of(ContestPeriod.WEEK, wednesday, wednesday, RandomDrawTest::isWeekday))
        .isEqualTo(new ContestDays(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 5, 29)));
    assertThat(ContestDays.of(ContestPeriod.MONTH, wednesday, wednesday, RandomDrawTest::isWeekday))
        .isEqualTo(new ContestDays(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 29)));
    assertThat(ContestDays.of(ContestPeriod.WEEK, wednesday, wednesday, _ -> false).until())
        .isEqualTo(LocalDate.of(2026, 5, 31));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6;
  }

  private static List<String> members(int size) {
    return IntStream.range(0, size).mapToObj("agent-%03d"::formatted).toList();
  }
}
