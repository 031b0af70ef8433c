package telesales.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import telesales.figures.EffectiveCallRule;
import telesales.projection.Story;

@QuarkusTest
@TestProfile(RebuildTest.SmallBatches.class)
class RulesForDaysGoneByTest extends RebuildTest {
  private static final Instant LONG_AFTER = Instant.parse("2026-05-04T01:00:00Z");
  private static final LocalDate FROM = FRIDAY.minusDays(1);

  /** Of a rule: each test sets one that no other did. */
  private static final AtomicInteger VERSION = new AtomicInteger(20);

  @AfterEach
  void all_rules_are_counted_by_before_another_test_begins() {
    if (!admin("GET", "/api/rebuild", 200).getList("waitingRules").isEmpty()) {
      admin("DELETE", "/api/rebuild", 200);
      rebuilt();
      admin("POST", "/api/rebuild/switch?anyway=true", 200);
    }
  }

  @Test
  void boards_follow_such_a_rule_when_tables_that_count_by_it_take_over_by_themselves() {
    String team = story.id("a");
    long dials = dials(team);
    long before = effectiveCalls(team);
    assertThat(before).isPositive();

    int version = set(EffectiveCallRule.LARGEST_MINIMUM_TALK_SECONDS);

    JsonPath done = untilSwitched();
    assertThat(done.getString("state")).isEqualTo("none");
    assertThat(done.getList("waitingRules")).isEmpty();
    assertThat(done.getBoolean("switched.comparison.equalButForRules")).isTrue();
    assertThat(done.getBoolean("switched.comparison.equal")).isFalse();
    assertThat(done.getList("switched.comparison.movedDays.day"))
        .allSatisfy(day -> assertThat(LocalDate.parse((String) day)).isAfterOrEqualTo(FROM))
        .contains(FRIDAY.toString());
    assertThat(effectiveCalls(team)).isLessThan(before);
    assertThat(dials(team)).isEqualTo(dials);
    assertThat(live(team, FRIDAY).effectiveCallRule().version()).isEqualTo(version);
  }

  @Test
  void whoever_goes_back_has_the_figures_from_before_and_is_not_overruled() {
    String team = story.id("a");
    long before = effectiveCalls(team);
    int version = set(45);
    untilSwitched();
    long by = effectiveCalls(team);

    JsonPath back = admin("POST", "/api/rebuild/back", 200);

    assertThat(back.getList("waitingRules.version")).containsExactly(version);
    assertThat(back.getString("state")).isEqualTo("ready");
    assertThat(effectiveCalls(team)).isEqualTo(before);
    publish(new Story("after-" + System.nanoTime()), 20);
    admin("POST", "/api/rebuild/comparison", 202);
    JsonPath compared = untilReady();
    assertThat(compared.getBoolean("comparison.equalButForRules")).isTrue();
    assertThat(effectiveCalls(team)).isEqualTo(before);
    admin("POST", "/api/rebuild/switch", 200);
    assertThat(effectiveCalls(team)).isEqualTo(by);
  }

  @Test
  void where_more_differs_than_the_rule_moves_somebody_has_to_look() {
    owner.does(each -> Owner.execute(each, "UPDATE public.agent_day SET dials = dials + 1"));

    set(50);

    JsonPath ready = untilReady();
    assertThat(ready.getBoolean("forRules")).isTrue();
    assertThat(ready.getBoolean("comparison.equalButForRules")).isFalse();
    as("root", "admin", null).post("/api/rebuild/switch").then().statusCode(409);
  }

  @Test
  void a_rule_for_days_to_come_waits_for_nothing() {
    var rules = new Story("rules-" + System.nanoTime());
    int version = VERSION.incrementAndGet();
    rules.rule(new EffectiveCallRule(version, 77, FRIDAY.plusYears(1)));
    publish(rules.inOrder(LONG_AFTER));

    assertThat(admin("GET", "/api/rebuild", 200).getList("waitingRules")).isEmpty();
    assertThat(count("public.effective_call_rule WHERE version = " + version)).isEqualTo(1);
  }

  private int set(int minimumTalkSeconds) {
    var rules = new Story("rules-" + System.nanoTime());
    int version = VERSION.incrementAndGet();
    rules.rule(new EffectiveCallRule(version, minimumTalkSeconds, FROM));
    publish(rules.inOrder(LONG_AFTER));
    return version;
  }

  private JsonPath untilSwitched() {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> admin("GET", "/api/rebuild", 200),
            now ->
                now.getList("waitingRules").isEmpty()
                    && now.get("switched") != null
                    && now.getBoolean("switched.forRules"));
  }

  private long effectiveCalls(String team) {
    return live(team, FRIDAY).agents().stream()
        .mapToLong(each -> each.figures().effectiveCalls())
        .sum();
  }
}
