package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.meetings.Metric;
import telesales.figures.Figures;
import telesales.projection.board.Board;

@QuarkusTest
class FiguresTest extends ProjectionTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant RECORDED_FROM = Instant.parse("2026-03-25T01:00:00Z");
  private static final int CALLS = 300;

  private final Random random = new Random(20260320);
  private final OwnYear year = new OwnYear();
  private final LocalDate friday = year.newYear.plusDays(80);
  private final RandomFloor floor = new RandomFloor(story, random, friday);
  private final Recount recount = new Recount(floor, SHANGHAI, year.rules);

  @BeforeEach
  void rules_of_effective_calls_change_on_these_days() {
    for (int i = 0; i < 5; i++) {
      year.rule(friday.minusDays(random.nextInt(5)), random.nextInt(90));
    }
    year.rules.forEach(story::rule);
  }

  @Test
  void figures_are_those_of_a_recount_whatever_was_corrected_repeated_or_came_late() {
    floor.tell(CALLS);
    give(story.shuffled(RECORDED_FROM, random));

    for (int back = 0; back < 4; back++) {
      LocalDate day = friday.minusDays(back);
      assertFigures(live(story.id("a"), day), day, membersOfA(day));
      assertFigures(live(story.id("b"), day), day, back == 0 ? List.of("b1", "b2") : List.of("b1"));
      assertThat(figuresOf("nobody", live(Board.UNASSIGNED, day)))
          .isEqualTo(recount.of(story.id("nobody"), day));
    }
  }

  @Test
  void month_hours_and_yesterday_add_up_to_the_same() {
    floor.tell(CALLS);
    give(story.shuffled(RECORDED_FROM, random));
    Board board = live(story.id("a"), friday);

    Figures month =
        Stream.iterate(friday.minusDays(3), day -> !day.isAfter(friday), day -> day.plusDays(1))
            .map(day -> sum(membersOfA(day), day))
            .reduce(Figures.NONE, Figures::plus);
    assertThat(board.monthToDate()).isEqualTo(month);
    assertThat(board.yesterday().date()).isEqualTo(friday.minusDays(1));
    assertThat(board.yesterday().figures())
        .isEqualTo(sum(membersOfA(friday.minusDays(1)), friday.minusDays(1)));
    assertThat(board.hours().stream().mapToLong(Board.Hour::dials).sum())
        .isEqualTo(board.totals().figures().dials());
    assertThat(board.hours().stream().mapToLong(Board.Hour::effectiveCalls).sum())
        .isEqualTo(board.totals().figures().effectiveCalls());
    assertThat(board.hours().stream().mapToLong(Board.Hour::yesterdayEffectiveCalls).sum())
        .isEqualTo(board.yesterday().figures().effectiveCalls());
  }

  @Test
  void a_board_as_of_an_instant_is_the_board_that_was_live_then() {
    floor.tell(CALLS);
    List<Told> told = story.shuffled(RECORDED_FROM, random);
    Map<Instant, List<Board>> seen = new HashMap<>();
    int size = told.size() / 12;
    for (int from = 0; from < told.size(); from += size) {
      List<Told> batch = told.subList(from, Math.min(told.size(), from + size));
      feed.give(batch);
      Instant then = batch.getLast().recordedAt();
      if (from > 0 && teamsAreKnown(told.subList(0, from))) {
        seen.put(then, boards(null));
      }
    }

    assertThat(seen).hasSizeGreaterThan(5);
    seen.forEach((then, boards) -> assertThat(boards(then)).isEqualTo(boards));
  }

  @Test
  void what_is_behind_a_figure_sums_up_to_it() {
    floor.tell(CALLS);
    List<Told> told = story.shuffled(RECORDED_FROM, random);
    feed.give(told);
    Instant halfway = told.get(told.size() / 2).recordedAt();

    for (Metric figure : Metric.values()) {
      Board now = live(story.id("a"), friday);
      assertThat(drilled(figure, "", "")).isEqualTo(now.totals().figures().get(figure));
      Board then = board(story.id("a"), friday, halfway);
      assertThat(drilled(figure, "&asOf=" + halfway, ""))
          .isEqualTo(then.totals().figures().get(figure));
      assertThat(drilled(figure, "&asOf=" + halfway, story.id("a2")))
          .isEqualTo(figuresOf("a2", then).get(figure));
    }
  }

  @Test
  void events_that_come_again_change_nothing() {
    floor.tell(60);
    List<Told> told = story.shuffled(RECORDED_FROM, random);
    assertThat(feed.give(told)).isEqualTo(told.size());
    List<Board> before = boards(null);

    assertThat(feed.give(told)).isZero();
    List<Told> twice = new ArrayList<>(told);
    twice.addAll(told);
    assertThat(feed.give(twice)).isZero();
    assertThat(boards(null)).isEqualTo(before);
  }

  private static boolean teamsAreKnown(List<Told> told) {
    return told.stream().filter(each -> each.event() instanceof TeamNamed).count() == 2;
  }

  /** In batches of any size, some of them given twice. */
  private void give(List<Told> told) {
    for (int from = 0; from < told.size(); ) {
      int to = Math.min(told.size(), from + 1 + random.nextInt(80));
      feed.give(told.subList(from, to));
      if (random.nextInt(4) == 0) {
        feed.give(told.subList(from, to));
      }
      from = to;
    }
  }

  private void assertFigures(Board board, LocalDate day, List<String> members) {
    assertThat(board.agents()).hasSameSizeAs(members);
    for (String member : members) {
      assertThat(figuresOf(member, board)).isEqualTo(recount.of(story.id(member), day));
    }
    assertThat(board.totals().figures()).isEqualTo(sum(members, day));
    assertThat(board.handovers()).hasSize((int) sum(members, day).interestedLeads());
  }

  private Figures sum(List<String> agents, LocalDate day) {
    return agents.stream()
        .map(agent -> recount.of(story.id(agent), day))
        .reduce(Figures.NONE, Figures::plus);
  }

  private List<String> membersOfA(LocalDate day) {
    return day.equals(friday) ? List.of("a1", "a2", "a3") : List.of("a1", "a2", "a3", "b2");
  }

  /** None for who was not known to belong to the team. */
  private Figures figuresOf(String agent, Board board) {
    return board.agents().stream()
        .filter(row -> row.agent().equals(story.id(agent)))
        .map(Board.AgentRow::figures)
        .findFirst()
        .orElse(Figures.NONE);
  }

  /** Of this story's teams, without what says when they were asked for. */
  private List<Board> boards(Instant asOf) {
    List<Board> boards = new ArrayList<>();
    for (String team : List.of("a", "b")) {
      for (int back = 0; back < 2; back++) {
        boards.add(asked(board(story.id(team), friday.minusDays(back), asOf)));
      }
    }
    return boards;
  }

  private static Board asked(Board board) {
    return new Board(
        board.team(),
        board.meeting(),
        board.date(),
        board.timezone(),
        board.calendar(),
        null,
        Instant.EPOCH,
        board.updatedAt(),
        board.effectiveCallRule(),
        board.pace(),
        board.totals(),
        board.you(),
        board.agents(),
        board.hours(),
        board.yesterday(),
        board.recognition(),
        board.monthToDate(),
        board.openMeeting(),
        board.meetings(),
        board.latestDeal(),
        board.handovers(),
        board.callSheets(),
        board.breaches(),
        board.contests(),
        board.briefing());
  }

  private long drilled(Metric figure, String asOf, String agent) {
    String address =
        "/api/boards/%s/noon/calls?date=%s&figure=%s%s%s"
            .formatted(
                story.id("a"),
                friday,
                figure.wireName(),
                asOf,
                agent.isEmpty() ? "" : "&agent=" + agent);
    var answer = director().get(address).then().statusCode(200).extract().jsonPath();
    long sum =
        Stream.of("calls.value", "results.value")
            .flatMap(values -> answer.getList(values, Long.class).stream())
            .mapToLong(each -> each)
            .sum();
    assertThat(answer.getLong("total")).isEqualTo(sum);
    return sum;
  }
}
