package telesales.projection.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.figures.Figures;
import telesales.projection.OwnYear;
import telesales.projection.ProjectionTest;
import telesales.projection.RandomFloor;
import telesales.projection.board.Board;
import telesales.projection.board.CalendarPeriod;

/** Whatever is called, corrected, withdrawn, asked for or moved: weeks and months add up. */
@QuarkusTest
class RollUpIsSumOfBoardsTest extends ProjectionTest {
  private static final Instant RECORDED_FROM = Instant.parse("2026-03-25T01:00:00Z");
  private static final int CALLS = 120;

  @Inject RollUps rollUps;

  private final OwnYear year = new OwnYear();

  /** Calls are made on this Tuesday and the three days before: in two weeks, and in two months. */
  private final LocalDate tuesday = tuesdayOnTheSecond(year.newYear);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void weeks_and_months_are_the_sums_of_their_days_boards(long seed) {
    var random = new Random(seed);
    year.rule(tuesday.minusDays(1), random.nextInt(90));
    year.rules.forEach(story::rule);
    new RandomFloor(story, random, tuesday).tell(CALLS);
    targets(random);
    var told = story.shuffled(RECORDED_FROM, random);
    feed.give(told);
    Instant halfway = RECORDED_FROM.plusSeconds(told.size() / 2);

    for (Instant asOf : new Instant[] {null, halfway}) {
      for (Period period : List.of(Period.WEEK, Period.MONTH)) {
        var asked = CalendarPeriod.of(period, tuesday);
        RollUp a = rollUp(Level.TEAM, "a", asked, asOf);
        RollUp b = rollUp(Level.TEAM, "b", asked, asOf);
        assertIsSumOfBoards(a, "a", asOf);
        assertIsSumOfBoards(b, "b", asOf);
        assertIsSumOfTeams(rollUp(Level.DEPARTMENT, "sales", asked, asOf), a, b);
      }
    }
  }

  private void assertIsSumOfBoards(RollUp rollUp, String team, @Nullable Instant asOf) {
    var figures = Figures.NONE;
    Map<String, Figures> byAgent = new HashMap<>();
    Map<String, Long> targets = new HashMap<>();
    for (RollUp.Day day : rollUp.days()) {
      Board board = board(story.id(team), day.date(), asOf);
      assertThat(day.figures()).isEqualTo(board.totals().figures());
      assertThat(day.targets()).isEqualTo(board.totals().targets());
      assertThat(day.working()).isEqualTo(board.calendar().working());
      figures = figures.plus(board.totals().figures());
      board.agents().forEach(row -> byAgent.merge(row.agent(), row.figures(), Figures::plus));
      board
          .totals()
          .targets()
          .forEach((metric, each) -> targets.merge(metric, each.target(), Long::sum));
    }
    assertThat(rollUp.total().figures()).isEqualTo(figures);
    assertThat(rollUp.rows())
        .allSatisfy(
            row -> {
              assertThat(row.sum().figures()).isEqualTo(byAgent.get(row.id()));
              assertThat(sum(row.days().stream().map(RollUp.DayFigures::figures)))
                  .isEqualTo(row.sum().figures());
            })
        .extracting(RollUp.Row::id)
        .containsExactlyInAnyOrderElementsOf(byAgent.keySet());
    assertThat(rollUp.total().dayTargets())
        .allSatisfy((metric, each) -> assertThat(each.target()).isEqualTo(targets.get(metric)))
        .containsOnlyKeys(targets.keySet());
    assertThat(rollUp.total().before())
        .isEqualTo(
            sum(
                rollUp
                    .before()
                    .from()
                    .datesUntil(rollUp.before().until().plusDays(1))
                    .map(day -> board(story.id(team), day, asOf).totals().figures())));
  }

  private static void assertIsSumOfTeams(RollUp department, RollUp a, RollUp b) {
    assertThat(department.total().figures())
        .isEqualTo(a.total().figures().plus(b.total().figures()));
    assertThat(department.rows()).extracting(RollUp.Row::level).containsOnly(Level.TEAM);
    for (RollUp team : List.of(a, b)) {
      assertThat(department.rows())
          .filteredOn(row -> row.id().equals(team.of().id()))
          .singleElement()
          .satisfies(row -> assertThat(row.sum()).isEqualTo(team.total()));
    }
    for (RollUp.Day day : department.days()) {
      assertThat(day.figures())
          .isEqualTo(on(day.date(), a).figures().plus(on(day.date(), b).figures()));
    }
  }

  private void targets(Random random) {
    LocalDate from = tuesday.minusMonths(3);
    var department = new Scope(Level.DEPARTMENT, story.id("sales"));
    var agent = new Scope(Level.AGENT, story.id("a2"));
    set(Metric.EFFECTIVE_CALLS, Period.DAY, department, 1 + random.nextInt(50), from);
    set(Metric.DEALS, Period.DAY, department, 1, from);
    set(Metric.DEALS, Period.DAY, agent, 0, from);
    set(Metric.EFFECTIVE_CALLS, Period.DAY, agent, 7, tuesday.minusDays(1 + random.nextInt(3)));
    set(Metric.VISITS, Period.WEEK, department, 10, from);
  }

  private void set(Metric metric, Period period, Scope scope, long figure, LocalDate from) {
    story.tell("targets", new TargetSet(metric, period, scope, figure, from));
  }

  private RollUp rollUp(Level level, String id, CalendarPeriod period, @Nullable Instant asOf) {
    return rollUps
        .read(new RollUpQuestion(level, story.id(id), period, asOf), null)
        .await()
        .atMost(Duration.ofSeconds(10));
  }

  private static RollUp.Day on(LocalDate date, RollUp rollUp) {
    return rollUp.days().stream().filter(day -> day.date().equals(date)).findFirst().orElseThrow();
  }

  private static Figures sum(Stream<Figures> figures) {
    return figures.reduce(Figures.NONE, Figures::plus);
  }

  private static LocalDate tuesdayOnTheSecond(LocalDate newYear) {
    return Stream.iterate(newYear.plusMonths(4), month -> month.plusMonths(1))
        .map(month -> month.with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY)))
        .filter(day -> day.getDayOfMonth() <= 3)
        .findFirst()
        .orElseThrow();
  }
}
