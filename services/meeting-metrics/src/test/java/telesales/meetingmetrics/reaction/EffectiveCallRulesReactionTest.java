package telesales.meetingmetrics.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.meetingmetrics.reaction.Told.call;
import static telesales.meetingmetrics.reaction.Told.corrected;
import static telesales.meetingmetrics.reaction.Told.details;
import static telesales.meetingmetrics.reaction.Told.rule;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.figures.EffectiveCallRule;
import telesales.figures.Figures;

/** Each test has a year of its own, which its first rule begins: rules are everybody's. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class EffectiveCallRulesReactionTest {
  private static final AtomicInteger YEARS = new AtomicInteger(2030);
  private static final AtomicInteger VERSIONS = new AtomicInteger(1000);

  private final LocalDate newYear = LocalDate.of(YEARS.incrementAndGet(), 1, 1);
  private final String name = "rule-" + newYear.getYear();

  @Inject Feed feed;
  @Inject Tables tables;

  @Test
  void from_its_day_on_calls_count_by_the_rule_and_those_before_by_the_one_before() {
    feed.tell(rule(name, from(newYear, 30)));
    feed.tell(rule(name, from(newYear.plusDays(1), 45)));
    feed.tell(talk("1", newYear, 40), talk("2", newYear.plusDays(1), 40));
    feed.tell(talk("3", newYear.plusDays(1), 45));

    assertThat(tables.days(name))
        .isEqualTo(
            Map.of(
                half(newYear), new Figures(1, 1, 1, 40, 0, 0, 0),
                half(newYear.plusDays(1)), new Figures(2, 2, 1, 85, 0, 0, 0)));
  }

  @Test
  void days_gone_by_are_counted_anew_when_a_rule_is_set_for_them_and_only_they() {
    feed.tell(rule(name, from(newYear, 30)), rule(name, from(newYear.plusDays(2), 20)));
    for (int day = 0; day < 3; day++) {
      feed.tell(talk(day + "-short", newYear.plusDays(day), 40));
      feed.tell(talk(day + "-long", newYear.plusDays(day), 50));
    }
    feed.tell(rule(name, from(newYear.plusDays(1), 45)));

    assertThat(effective(newYear)).isEqualTo(2);
    assertThat(effective(newYear.plusDays(1))).isEqualTo(1);
    assertThat(effective(newYear.plusDays(2))).isEqualTo(2);
  }

  @Test
  void a_correction_after_the_rule_takes_back_what_the_call_counts_by_it() {
    feed.tell(rule(name, from(newYear, 30)), talk("1", newYear, 40), talk("2", newYear, 40));
    feed.tell(rule(name, from(newYear, 45)));
    assertThat(effective(newYear)).isZero();

    feed.tell(correction("1", 50));
    assertThat(effective(newYear)).isEqualTo(1);
    feed.tell(correction("1", 35), correction("2", 44));
    assertThat(effective(newYear)).isZero();
    feed.tell(rule(name, from(newYear, 44)));
    assertThat(tables.days(name))
        .isEqualTo(Map.of(half(newYear), new Figures(2, 2, 1, 79, 0, 0, 0)));
  }

  @Test
  void a_rule_that_comes_again_changes_nothing() {
    feed.tell(rule(name, from(newYear, 30)), talk("1", newYear, 40));
    List<ConsumerRecord<String, byte[]>> stricter =
        List.of(feed.record(rule(name, from(newYear, 45))));
    assertThat(feed.takeIn(stricter)).isEqualTo(1);
    feed.tell(rule(name, from(newYear, 20)));
    Map<String, Figures> before = tables.days(name);

    assertThat(feed.takeIn(stricter)).isZero();
    assertThat(tables.days(name)).isEqualTo(before);
    assertThat(effective(newYear)).isEqualTo(1);
  }

  @Test
  void a_call_that_moves_to_another_day_with_the_zone_counts_by_that_days_rule() {
    feed.tell(rule(name, from(newYear, 30)), rule(name, from(newYear.plusDays(1), 45)));
    Instant midnight = newYear.atTime(16, 0).toInstant(ZoneOffset.UTC);
    feed.tell(call(name, name, midnight, 40));
    assertThat(effective(newYear.plusDays(1))).isZero();

    try {
      feed.tell(zone("Europe/Lisbon"));
      assertThat(tables.days(name))
          .isEqualTo(
              Map.of(name + " " + newYear + " afternoon", new Figures(1, 1, 1, 40, 0, 0, 0)));
    } finally {
      feed.tell(zone("Asia/Shanghai"));
    }
    assertThat(effective(newYear.plusDays(1))).isZero();
  }

  @Test
  void a_laxer_rule_lets_a_day_reach_its_target_and_a_stricter_one_takes_nothing_back() {
    feed.tell(rule(name, from(newYear, 30)), target(2));
    feed.tell(talk("1", newYear, 25), talk("2", newYear, 25));
    assertThat(tables.published(name)).isEmpty();

    feed.tell(rule(name, from(newYear, 20)));
    List<String> reached = List.of(name + " " + newYear + " effectiveCalls day 2");
    assertThat(tables.published(name)).isEqualTo(reached);

    feed.tell(rule(name, from(newYear, 60)));
    feed.tell(rule(name, from(newYear, 10)));
    assertThat(tables.published(name)).isEqualTo(reached);
    assertThat(tables.reached(name)).isEqualTo(reached);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void days_are_the_recount_by_the_rules_in_whatever_order_rules_calls_and_corrections_come(
      long seed) {
    var random = new Random(seed);
    // In New York the first calls are of the year before.
    List<EffectiveCallRule> rules =
        new ArrayList<>(List.of(from(newYear.minusDays(1), 30), from(newYear, 30)));
    for (int i = 0; i < 5; i++) {
      rules.add(from(newYear.plusDays(random.nextInt(4)), random.nextInt(90)));
    }
    var day = new RandomFloorDay(seed, name, newYear, rules);
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    for (Told each : day.shuffled()) {
      batch.add(feed.record(each));
      if (random.nextInt(20) == 0) {
        feed.takeIn(batch);
        assertThat(feed.takeIn(batch)).isZero();
        batch.clear();
      }
    }
    feed.takeIn(batch);

    assertThat(tables.days(name)).isEqualTo(day.recount());
  }

  private long effective(LocalDate day) {
    return tables.days(name).getOrDefault(half(day), Figures.NONE).effectiveCalls();
  }

  private String half(LocalDate day) {
    return name + " " + day + " morning";
  }

  private Told talk(String id, LocalDate day, int seconds) {
    return call(name + "-" + id, name, tenOn(day), seconds);
  }

  private Told correction(String id, int seconds) {
    return corrected(
        name + "-" + id, details(name, tenOn(newYear), seconds, Disposition.NOT_INTERESTED, false));
  }

  private Told target(long figure) {
    return new Told(
        new StreamId("targets-" + name),
        new TargetSet(
            Metric.EFFECTIVE_CALLS, Period.DAY, new Scope(Level.AGENT, name), figure, newYear));
  }

  private Told zone(String zone) {
    return new Told(new StreamId("floor-" + name), new TimeZoneSet(ZoneId.of(zone)));
  }

  private static EffectiveCallRule from(LocalDate day, int seconds) {
    return new EffectiveCallRule(VERSIONS.incrementAndGet(), seconds, day);
  }

  private static Instant tenOn(LocalDate day) {
    return day.atTime(2, 0).toInstant(ZoneOffset.UTC);
  }
}
