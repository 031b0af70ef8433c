package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.ContestId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.meetings.ContestEvent;
import telesales.contracts.meetings.ContestEvent.ContestCancelled;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.ContestEvent.ContestRewardGiven;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestOutcome;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.ContestSide;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.contracts.meetings.Metric;
import telesales.projection.board.ContestOnBoard;

@QuarkusTest
class ContestsOnBoardsTest extends ProjectionTest {
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
  private static final Instant EVENING = at(FRIDAY, "17:30");

  private final ContestId id = new ContestId(story.id("pk"));
  private Instant recordedAt = at(FRIDAY.minusDays(2), "08:00");
  private int version;
  private int calls;

  @BeforeEach
  void two_teams() {
    story.team("east").member("zhang", "east", FRIDAY.minusDays(9));
    story.member("wang", "east", FRIDAY.minusDays(9)).team("west");
    story.member("li", "west", FRIDAY.minusDays(9)).member("zhao", "west", FRIDAY.minusDays(9));
    List<Told> events = story.inOrder(recordedAt);
    feed.give(events);
    recordedAt = recordedAt.plusSeconds(events.size());
  }

  @Test
  void the_standing_is_that_of_the_board_live_and_as_of_any_instant() {
    told(drawn(agents(ContestPeriod.DAY, FRIDAY, null)));
    Instant before = recordedAt;
    call("zhang", at(FRIDAY, "09:10"));
    call("zhang", at(FRIDAY, "14:10"));
    call("wang", at(FRIDAY, "09:20"));

    ContestOnBoard now = contest("east", FRIDAY, null);
    assertThat(now.sides()).extracting(ContestOnBoard.Side::figure).containsExactly(2L, 1L);
    assertThat(now.sides())
        .extracting(ContestOnBoard.Side::name)
        .containsExactly("Agent zhang", "Agent wang");
    assertThat(now.leaders()).containsExactly(story.id("zhang"));
    assertThat(now.gap()).isEqualTo(1);
    assertThat(now.endsAt()).isEqualTo(EVENING);
    assertThat(now.settlement()).isNull();
    assertThat(contest("east", FRIDAY, before.plusSeconds(15)).sides())
        .extracting(ContestOnBoard.Side::figure)
        .containsExactly(2L, 0L);
    assertThat(board(story.id("east"), FRIDAY, before.minusSeconds(11)).contests()).isEmpty();
    assertThat(live(story.id("east"), THURSDAY).contests()).isEmpty();
    assertThat(live(story.id("west"), FRIDAY).contests()).isEmpty();
  }

  @Test
  void a_morning_and_an_afternoon_are_counted_apart() {
    told(drawn(agents(ContestPeriod.AFTERNOON, FRIDAY, null)));
    call("zhang", at(FRIDAY, "09:10"));
    call("zhang", at(FRIDAY, "13:29"));
    call("wang", at(FRIDAY, "13:30"));

    assertThat(contest("east", FRIDAY, null).sides())
        .extracting(ContestOnBoard.Side::figure)
        .containsExactly(0L, 1L);
  }

  @Test
  void teams_are_measured_by_member_and_both_boards_show_it() {
    told(drawn(teams()));
    call("zhang", at(FRIDAY, "09:10"));
    call("zhang", at(FRIDAY, "09:15"));
    call("wang", at(FRIDAY, "09:18"));
    call("li", at(FRIDAY, "09:20"));

    for (String team : List.of("east", "west")) {
      ContestOnBoard shown = contest(team, FRIDAY, null);
      assertThat(shown.sides()).extracting(ContestOnBoard.Side::figure).containsExactly(3L, 1L);
      assertThat(shown.sides()).extracting(ContestOnBoard.Side::value).containsExactly(1.5, 0.5);
      assertThat(shown.sides())
          .extracting(ContestOnBoard.Side::name)
          .containsExactly("Team east", "Team west");
      assertThat(shown.gap()).isEqualTo(1);
    }
  }

  @Test
  void what_was_settled_stays_and_a_later_correction_shows_beside_it() {
    told(drawn(agents(ContestPeriod.DAY, FRIDAY, null)));
    call("zhang", at(FRIDAY, "09:10"));
    call("wang", at(FRIDAY, "09:15"));
    call("wang", at(FRIDAY, "09:25"));
    told(settled(1, 2, "wang"));
    Instant settledAt = recordedAt.minusSeconds(5);

    ContestOnBoard settled = contest("east", FRIDAY, null);
    assertThat(settled.settlement()).isNotNull();
    assertThat(settled.settlement().winners()).containsExactly(story.id("wang"));
    assertThat(settled.settlement().corrected()).isFalse();
    assertThat(settled.rewardGivenAt()).isNull();

    call("zhang", at(FRIDAY, "09:40"));
    call("zhang", at(FRIDAY, "09:50"));
    told(new ContestRewardGiven(id, "wu", EVENING.plusSeconds(60)));

    ContestOnBoard later = contest("east", FRIDAY, null);
    assertThat(later.settlement().winners()).containsExactly(story.id("wang"));
    assertThat(later.settlement().figures()).containsExactly(1L, 2L);
    assertThat(later.settlement().corrected()).isTrue();
    assertThat(later.leaders()).containsExactly(story.id("zhang"));
    assertThat(later.rewardGivenAt()).isEqualTo(EVENING.plusSeconds(60));
    assertThat(contest("east", FRIDAY, settledAt).settlement().corrected()).isFalse();
    assertThat(contest("east", FRIDAY, settledAt).rewardGivenAt()).isNull();
  }

  @Test
  void who_made_no_call_on_a_day_gone_by_is_absent_but_not_yet_on_the_day_itself() {
    told(drawn(agents(ContestPeriod.DAYS, THURSDAY, null)));
    call("zhang", at(THURSDAY, "09:10"));
    call("wang", at(FRIDAY, "09:15"));

    assertThat(contest("east", FRIDAY, at(FRIDAY, "09:30")).sides())
        .extracting(ContestOnBoard.Side::absent)
        .containsExactly(false, true);
    assertThat(contest("east", FRIDAY, null).sides())
        .extracting(ContestOnBoard.Side::absent)
        .containsExactly(true, true);
    assertThat(contest("east", FRIDAY, null).leaders()).isEmpty();
  }

  @Test
  void a_cancelled_contest_is_gone_and_was_there_before() {
    told(drawn(agents(ContestPeriod.DAY, FRIDAY, null)));
    Instant before = recordedAt;
    told(new ContestCancelled(id, "ill", "wu", EVENING));

    assertThat(live(story.id("east"), FRIDAY).contests()).isEmpty();
    assertThat(board(story.id("east"), FRIDAY, before.minusSeconds(5)).contests()).hasSize(1);
  }

  private ContestOnBoard contest(String team, LocalDate day, @Nullable Instant asOf) {
    List<ContestOnBoard> contests = board(story.id(team), day, asOf).contests();
    assertThat(contests).hasSize(1);
    return contests.getFirst();
  }

  private void call(String agent, Instant at) {
    String call = story.id("call-" + calls++);
    var details = Calls.details(story.id(agent), at, 60, Disposition.NOT_INTERESTED, false);
    give(new Told(story.stream(call), 1, Calls.logged(call, details), recordedAt));
  }

  private void told(ContestEvent event) {
    version++;
    give(new Told(story.stream("contest"), version, event, recordedAt));
  }

  private void give(Told told) {
    feed.give(List.of(told));
    recordedAt = recordedAt.plusSeconds(10);
  }

  private ContestDrawn drawn(ContestTerms terms) {
    return new ContestDrawn(id, terms, null, "wu", EVENING.minusSeconds(30_000));
  }

  private ContestSettled settled(long zhang, long wang, String winner) {
    return new ContestSettled(
        id,
        1,
        List.of(
            new ContestStanding(story.id("zhang"), zhang, 0, 1, false),
            new ContestStanding(story.id("wang"), wang, 0, 1, false)),
        ContestOutcome.WON,
        List.of(story.id(winner)),
        "meeting-metrics",
        EVENING);
  }

  private ContestTerms agents(ContestPeriod period, LocalDate from, @Nullable Metric tieBreak) {
    var east = new TeamId(story.id("east"));
    return new ContestTerms(
        ContestKind.AGENTS,
        List.of(new ContestSide(story.id("zhang"), east), new ContestSide(story.id("wang"), east)),
        Metric.EFFECTIVE_CALLS,
        tieBreak,
        false,
        period,
        from,
        FRIDAY,
        "tea");
  }

  private ContestTerms teams() {
    return new ContestTerms(
        ContestKind.TEAMS,
        List.of(side("east"), side("west")),
        Metric.EFFECTIVE_CALLS,
        null,
        true,
        ContestPeriod.DAY,
        FRIDAY,
        FRIDAY,
        "cake");
  }

  private ContestSide side(String team) {
    return new ContestSide(story.id(team), new TeamId(story.id(team)));
  }
}
