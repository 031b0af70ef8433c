package telesales.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.figures.EffectiveCallRule;
import telesales.projection.Story;
import telesales.projection.reaction.ProjectionReaction;

@QuarkusTest
@TestProfile(RebuildTest.SmallBatches.class)
class SideBySideTest extends RebuildTest {
  private static final String BI_VIEWS_OVER =
      """
      SELECT count(DISTINCT v.oid)
      FROM pg_depend d
      JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass
      JOIN pg_class v ON v.oid = r.ev_class AND v.relnamespace = 'bi'::regnamespace
      JOIN pg_class t ON t.oid = d.refobjid AND d.refclassid = 'pg_class'::regclass
      JOIN pg_namespace n ON n.oid = t.relnamespace
      WHERE n.nspname = ?
      """;

  @Inject Scaffold scaffold;
  @Inject CatchingUp catchingUp;
  @Inject ProjectionReaction reaction;

  @Test
  void rebuilt_tables_have_the_same_rows_as_those_that_serve() {
    var rules = new Story("rules-" + System.nanoTime());
    rules.rule(new EffectiveCallRule(2, 45, FRIDAY.minusDays(1)));
    rules.rule(new EffectiveCallRule(3, 10, FRIDAY.minusDays(2)));
    rules.tell("floor", new TimeZoneSet(ZoneId.of("America/New_York")));
    // Set before the days that it holds on: these count by it from the beginning.
    publish(rules.inOrder(Instant.parse("2026-03-10T01:00:00Z")));
    publish(new Story("later-" + System.nanoTime()), 40);

    JsonPath ready = rebuilt();

    assertThat(ready.getList("comparison.tables.findAll { !it.equal }")).isEmpty();
    assertThat(ready.getBoolean("comparison.equal")).isTrue();
    assertThat(ready.getLong("events")).isGreaterThanOrEqualTo(published - 20);
    assertThat(ready.getLong("comparison.tables.find { it.table == 'call_version' }.rows"))
        .isPositive();
  }

  @Test
  void boards_are_whole_while_tables_change_over_and_back_and_events_go_on_arriving() {
    rebuilt();
    String team = story.id("a");
    long expected = dials(team);
    var over = new AtomicBoolean();
    var read = new AtomicLong();
    CompletableFuture<Void> reader =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                assertThat(dials(team)).isEqualTo(expected);
                read.incrementAndGet();
              }
            });

    publish(new Story("meanwhile-" + System.nanoTime()), 20);
    admin("POST", "/api/rebuild/switch", 200);
    publish(new Story("after-" + System.nanoTime()), 20);
    admin("POST", "/api/rebuild/back", 200);
    long seen = read.get();
    await().atMost(PATIENCE).until(() -> read.get() > seen + 3 || reader.isDone());
    over.set(true);
    reader.join();

    assertThat(admin("POST", "/api/rebuild/comparison", 202).getString("state"))
        .isIn("comparing", "ready");
    assertThat(untilReady().getBoolean("comparison.equal")).isTrue();
  }

  @Test
  void rebuilt_tables_have_all_indexes_of_those_that_serve() {
    rebuilt();

    assertThat(indexes("generation_next")).isEqualTo(indexes("public")).isNotEmpty();
  }

  @Test
  void while_they_are_built_great_tables_have_no_more_than_one_index() {
    owner.make(Generation.NEXT);
    scaffold.putUp();

    assertThat(indexes("generation_next"))
        .filteredOn(each -> each.contains(" ON call_version ") || each.contains("_stage_version "))
        .containsExactly(
            "call_version_building ON call_version USING hash (call_id)",
            "lead_stage_version_building ON lead_stage_version USING hash (lead)");
  }

  @Test
  void a_rebuild_that_was_killed_midway_goes_on_from_there() {
    owner.make(Generation.NEXT);
    scaffold.putUp();
    Offsets serving = owner.does(each -> Offsets.of(Generation.SERVING, each));
    var batches = new AtomicLong();
    catchingUp.bring(
        Generation.NEXT,
        new Offsets(Map.of()),
        serving,
        reaction.unseenWithoutSums(),
        StreamsMet.unknown(),
        _ -> batches.incrementAndGet(),
        () -> batches.get() < 2);
    long taken = owner.does(each -> Offsets.of(Generation.NEXT, each)).events();
    assertThat(taken).isPositive().isLessThan(serving.events());

    owner.doesAtOnce(Run::begin);

    assertThat(untilReady().getBoolean("comparison.equal")).isTrue();
    assertThat(indexes("generation_next")).isEqualTo(indexes("public"));
  }

  @Test
  void tables_that_differ_do_not_serve_unless_somebody_says_so() {
    rebuilt();
    owner.does(
        each -> Owner.execute(each, "UPDATE generation_next.agent_day SET dials = dials + 1"));
    admin("POST", "/api/rebuild/comparison", 202);

    JsonPath compared = untilReady();

    assertThat(compared.getBoolean("comparison.equal")).isFalse();
    assertThat(compared.getList("comparison.tables.findAll { !it.equal }.table"))
        .containsExactly("agent_day");
    assertThat(compared.getList("comparison.tables.find { !it.equal }.differences.in"))
        .contains("serving", "rebuilt");
    as("root", "admin", null)
        .post("/api/rebuild/switch")
        .then()
        .statusCode(409)
        .body("detail", containsString("differ"));
    admin("POST", "/api/rebuild/switch?anyway=true", 200);
    admin("POST", "/api/rebuild/back", 200);
  }

  @Test
  void views_of_others_follow_the_tables_that_serve() {
    owner.does(each -> Owner.execute(each, "CREATE SCHEMA elsewhere"));
    try {
      owner.does(
          each ->
              Owner.execute(each, "CREATE VIEW elsewhere.days AS SELECT * FROM public.agent_day"));
      rebuilt();
      admin("POST", "/api/rebuild/switch", 200);
      owner.does(each -> Owner.execute(each, "DELETE FROM generation_previous.agent_day"));

      assertThat(count("elsewhere.days")).isEqualTo(count("public.agent_day")).isPositive();
      admin("DELETE", "/api/rebuild/previous", 200);
      assertThat(count("elsewhere.days")).isPositive();
    } finally {
      owner.does(each -> Owner.execute(each, "DROP SCHEMA elsewhere CASCADE"));
    }
  }

  @Test
  void bi_tools_read_the_tables_that_serve_all_the_while() {
    long all = biViewsOver("public");
    assertThat(all).isPositive();

    rebuilt();
    assertThat(biViewsOver("public")).isEqualTo(all);
    admin("POST", "/api/rebuild/switch", 200);
    assertThat(biViewsOver("public")).isEqualTo(all);
    admin("POST", "/api/rebuild/back", 200);
    assertThat(biViewsOver("public")).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agent", "manager", "director"})
  void only_administrators_rebuild(String role) {
    as("somebody", role, "a").get("/api/rebuild").then().statusCode(403);
    as("somebody", role, "a").post("/api/rebuild").then().statusCode(403);
    as("somebody", role, "a").post("/api/rebuild/switch").then().statusCode(403);
    as("somebody", role, "a").delete("/api/rebuild").then().statusCode(403);
  }

  @Test
  void what_cannot_be_done_is_refused() {
    admin("POST", "/api/rebuild/switch", 409);
    admin("POST", "/api/rebuild/comparison", 409);
    admin("POST", "/api/rebuild/back", 409);
    as("root", "admin", null)
        .post("/api/rebuild/switch?anyway=perhaps")
        .then()
        .statusCode(400)
        .body("errors[0].field", is("anyway"));
  }

  /** Without the schema: which there are, of what, and whether they are unique. */
  private List<String> indexes(String schema) {
    String sql =
        """
        SELECT replace(replace(indexdef, schemaname || '.', ''), 'CREATE INDEX ', '') FROM pg_indexes
        WHERE schemaname = ? AND tablename <> 'flyway_schema_history'
        ORDER BY indexname
        """;
    return owner.does(
        connection -> {
          List<String> found = new ArrayList<>();
          try (var query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            try (var rows = query.executeQuery()) {
              while (rows.next()) {
                found.add(rows.getString(1));
              }
            }
          }
          return found;
        });
  }

  private long biViewsOver(String schema) {
    return owner.does(
        connection -> {
          try (var query = connection.prepareStatement(BI_VIEWS_OVER)) {
            query.setString(1, schema);
            try (var row = query.executeQuery()) {
              row.next();
              return row.getLong(1);
            }
          }
        });
  }
}
