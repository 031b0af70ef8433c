package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.Event;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.contracts.meetings.Metric;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.EffectiveCallRule;
import telesales.projection.board.Board;

@QuarkusTest
class EffectiveCallRulesOnBoardsTest extends ProjectionTest {
  private static final Instant RECORDED_FROM = Instant.parse("2026-03-25T01:00:00Z");

  private final OwnYear year = new OwnYear();
  private final LocalDate day = year.newYear.plusDays(40);
  private final String team = story.id("east");
  private final List<Told> told = new ArrayList<>();

  @Inject Tables tables;

  @BeforeEach
  void a_team_with_calls_of_forty_and_of_fifty_seconds_on_two_days() {
    story.rule(year.rules.getFirst()).team("east").member("zhang", "east", year.newYear);
    for (int back = 0; back < 2; back++) {
      story.tell("short-" + back, logged("short-" + back, day.minusDays(back), 40));
      story.tell("long-" + back, logged("long-" + back, day.minusDays(back), 50));
    }
    told.addAll(story.inOrder(RECORDED_FROM));
    feed.give(told);
  }

  @Test
  void from_its_day_on_a_board_counts_by_the_rule_and_says_so() {
    EffectiveCallRule stricter = set(day, 45);

    assertThat(live(team, day).effectiveCallRule()).isEqualTo(stricter);
    assertThat(effective(day)).isEqualTo(1);
    assertThat(live(team, day.minusDays(1)).effectiveCallRule()).isEqualTo(year.rules.getFirst());
    assertThat(effective(day.minusDays(1))).isEqualTo(2);
    assertThat(live(team, day).yesterday().figures().effectiveCalls()).isEqualTo(2);
    assertThat(live(team, day).monthToDate().effectiveCalls()).isEqualTo(3);
  }

  @Test
  void days_before_the_next_rule_are_counted_anew_and_no_others() {
    set(day, 20);
    set(day.minusDays(1), 60);

    assertThat(effective(day.minusDays(1))).isZero();
    assertThat(effective(day)).isEqualTo(2);
    assertThat(live(team, day).hours().stream().mapToLong(Board.Hour::effectiveCalls).sum())
        .isEqualTo(2);
    assertThat(
            live(team, day).hours().stream().mapToLong(Board.Hour::yesterdayEffectiveCalls).sum())
        .isZero();
  }

  @Test
  void as_of_before_the_rule_was_set_a_board_shows_the_figures_and_the_rule_of_then() {
    Instant before = told.getLast().recordedAt();
    Board then = live(team, day);
    set(day.minusDays(1), 60);
    Instant stricter = told.getLast().recordedAt();
    set(day.minusDays(1), 45);

    assertThat(shown(board(team, day, before))).isEqualTo(shown(then));
    assertThat(shown(board(team, day, before))).containsEntry("rule", year.rules.getFirst());
    assertThat(shown(board(team, day, stricter)))
        .containsEntry("rule", year.rules.get(1))
        .containsEntry("effective", 0L)
        .containsEntry("yesterday", 0L)
        .containsEntry("updated", stricter);
    assertThat(shown(live(team, day)))
        .containsEntry("rule", year.rules.get(2))
        .containsEntry("effective", 1L)
        .containsEntry("yesterday", 1L);
  }

  @Test
  void two_rules_in_one_batch_are_both_remembered_though_the_second_takes_the_first_back() {
    EffectiveCallRule stricter = year.rule(day, 60);
    EffectiveCallRule asBefore = year.rule(day, 30);
    Instant last = told.getLast().recordedAt();
    feed.give(
        List.of(
            new Told(stream(), 2, event(stricter), last.plusSeconds(10)),
            new Told(stream(), 3, event(asBefore), last.plusSeconds(20))));

    assertThat(effective(day)).isEqualTo(2);
    assertThat(board(team, day, last.plusSeconds(15)).totals().figures().effectiveCalls()).isZero();
    assertThat(drilled(day, "&asOf=" + last.plusSeconds(15))).isZero();
  }

  @Test
  void the_calls_behind_effective_calls_are_those_that_the_rule_counts() {
    Instant before = told.getLast().recordedAt();
    set(day, 45);

    assertThat(drilled(day, "")).isEqualTo(1);
    assertThat(drilled(day, "&asOf=" + before)).isEqualTo(2);
    assertThat(drilled(day.minusDays(1), "")).isEqualTo(2);
  }

  @Test
  void a_correction_after_the_rule_takes_back_what_the_call_counts_by_it() {
    set(day, 45);
    tell("short-0", 2, corrected("short-0", day, 46));
    assertThat(effective(day)).isEqualTo(2);
    Instant both = told.getLast().recordedAt();
    tell("short-0", 3, corrected("short-0", day, 44));
    tell("long-0", 2, corrected("long-0", day.minusDays(1), 31));

    assertThat(effective(day)).isZero();
    assertThat(effective(day.minusDays(1))).isEqualTo(3);
    assertThat(board(team, day, both).totals().figures().effectiveCalls()).isEqualTo(2);
  }

  @Test
  void a_call_that_moves_to_another_day_with_the_zone_counts_by_that_days_rule() {
    set(day.plusDays(1), 60);
    tell("late", 1, Calls.logged(story.id("late"), details(at(day, "23:30"), 50)));
    assertThat(effective(day)).isEqualTo(3);

    try {
      tell("zone", 1, new TimeZoneSet(ZoneId.of("Asia/Tokyo")));
      assertThat(effective(day)).isEqualTo(2);
      assertThat(effective(day.plusDays(1))).isZero();
      assertThat(live(team, day.plusDays(1)).totals().figures().dials()).isEqualTo(1);
    } finally {
      tell("zone", 2, new TimeZoneSet(ZoneId.of("Asia/Shanghai")));
    }
    assertThat(effective(day)).isEqualTo(3);
  }

  @Test
  void tables_are_the_same_whether_rules_or_calls_come_first_and_however_often() {
    set(day.minusDays(1), 60);
    set(day, 45);
    tell("long-0", 2, corrected("long-0", day, 47));
    Map<String, String> before = tables.contents(story);
    Board boardBefore = board(team, day, told.get(told.size() - 2).recordedAt());
    assertThat(feed.give(told)).isZero();
    assertThat(tables.contents(story)).isEqualTo(before);

    for (int seed = 0; seed < 5; seed++) {
      tables.forget(story);
      tables.forgetRules(year.rules);
      List<Told> mixed = mixed(new Random(seed));
      int half = mixed.size() / 2;
      feed.give(mixed.subList(0, half));
      feed.give(mixed.subList(half, mixed.size()));
      assertThat(feed.give(mixed)).isZero();

      assertThat(tables.contents(story)).isEqualTo(before);
      assertThat(shown(board(team, day, told.get(told.size() - 2).recordedAt())))
          .isEqualTo(shown(boardBefore));
    }
  }

  /** What was told when it was, but the streams arrive in another order. */
  private List<Told> mixed(Random random) {
    List<StreamId> turns = new ArrayList<>(told.stream().map(Told::stream).toList());
    Collections.shuffle(turns, random);
    List<Told> left = new ArrayList<>(told);
    List<Told> mixed = new ArrayList<>();
    for (StreamId stream : turns) {
      Told next =
          left.stream().filter(each -> each.stream().equals(stream)).findFirst().orElseThrow();
      left.remove(next);
      mixed.add(next);
    }
    return mixed;
  }

  private static Map<String, Object> shown(Board board) {
    return Map.of(
        "rule", board.effectiveCallRule(),
        "effective", board.totals().figures().effectiveCalls(),
        "agents", board.agents(),
        "hours", board.hours(),
        "yesterday", board.yesterday().figures().effectiveCalls(),
        "month", board.monthToDate(),
        "updated", board.updatedAt());
  }

  private EffectiveCallRule set(LocalDate from, int seconds) {
    EffectiveCallRule rule = year.rule(from, seconds);
    tell("effective-call-rule", year.rules.size(), event(rule));
    return rule;
  }

  private void tell(String stream, long version, Event event) {
    Instant at = told.getLast().recordedAt().plusSeconds(10);
    told.add(new Told(story.stream(stream), version, event, at));
    feed.give(List.of(told.getLast()));
  }

  private StreamId stream() {
    return story.stream("effective-call-rule");
  }

  private static EffectiveCallRuleSet event(EffectiveCallRule rule) {
    return new EffectiveCallRuleSet(
        rule.version(), rule.minimumTalkSeconds(), rule.effectiveFrom(), "director-1");
  }

  private long effective(LocalDate date) {
    return live(team, date).totals().figures().effectiveCalls();
  }

  private long drilled(LocalDate date, String asOf) {
    var answer =
        director()
            .get(
                "/api/boards/%s/noon/calls?date=%s&figure=%s%s"
                    .formatted(team, date, Metric.EFFECTIVE_CALLS.wireName(), asOf))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    long sum = answer.getList("calls.value", Long.class).stream().mapToLong(each -> each).sum();
    assertThat(answer.getLong("total")).isEqualTo(sum);
    return sum;
  }

  private Event logged(String call, LocalDate date, int talkSeconds) {
    return Calls.logged(story.id(call), details(at(date, "10:00"), talkSeconds));
  }

  private Event corrected(String call, LocalDate date, int talkSeconds) {
    return Calls.corrected(story.id(call), details(at(date, "10:00"), talkSeconds));
  }

  private CallDetails details(Instant at, int talkSeconds) {
    return Calls.details(story.id("zhang"), at, talkSeconds, Disposition.CALLBACK, false);
  }
}
