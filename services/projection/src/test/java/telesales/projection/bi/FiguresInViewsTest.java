package telesales.projection.bi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.HandoverId;
import telesales.contracts.LeadId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.projection.OwnYear;
import telesales.projection.ProjectionTest;
import telesales.projection.RandomFloor;

/**
 * Read with nothing but psql, the views have the figures of the boards' JSON: on a floor whose
 * calls are corrected, whose agents change teams, and whose rule of effective calls changes.
 */
@QuarkusTest
class FiguresInViewsTest extends ProjectionTest {
  private static final Instant RECORDED_FROM = Instant.parse("2026-03-25T01:00:00Z");

  /** The figures of one call, by their names in JSON, with their columns. */
  private static final Map<String, String> OF_CALLS =
      Map.of(
          "dials", "dials",
          "connected", "connected",
          "effectiveCalls", "effective_calls",
          "talkSeconds", "talk_seconds",
          "wechatAdds", "wechat_adds");

  /** The figures of contracts, payments and visits; a call may be a deal, too. */
  private static final Map<String, String> OF_RESULTS =
      Map.of(
          "deals", "deals",
          "amountSigned", "amount_signed",
          "amountReceived", "amount_received",
          "dealsPaid", "deals_paid",
          "visits", "visits",
          "qualifiedVisits", "qualified_visits",
          "firstVisits", "first_visits");

  private static final Map<String, String> OF_DAYS = new LinkedHashMap<>(OF_CALLS);

  static {
    OF_DAYS.putAll(OF_RESULTS);
    OF_DAYS.put("interestedLeads", "interested_leads");
    OF_DAYS.put("gradedLeads", "graded_leads");
  }

  private final Random random = new Random(20261126);
  private final OwnYear year = new OwnYear();
  private final LocalDate friday = year.newYear.plusDays(80);

  @BeforeEach
  void a_floor_of_two_teams_and_somebody_of_none() {
    year.rules.forEach(story::rule);
    new RandomFloor(story, random, friday).tell(200);
    handedOver("x1", false);
    handedOver("x2", true);
    feed.give(story.shuffled(RECORDED_FROM, random));
  }

  @Test
  void agents_teams_months_and_handovers_are_those_of_the_boards() {
    assertEverythingReconciles();
    assertThat(Psql.rows(ofStory("SELECT agent_id FROM fact_handover WHERE %s", "agent_id")))
        .hasSizeGreaterThan(5);
    for (String view : List.of("fact_deal", "fact_payment", "fact_visit")) {
      assertThat(Psql.rows(ofStory("SELECT agent_id FROM " + view + " WHERE %s", "agent_id")))
          .as(view)
          .isNotEmpty();
    }
  }

  @Test
  void so_they_are_when_another_rule_says_what_an_effective_call_is() {
    Object before = sumOf("effective_calls");

    story.rule(year.rule(friday.minusDays(1), 60));
    feed.give(newest(1));
    assertThat(sumOf("effective_calls")).isNotEqualTo(before);
    assertEverythingReconciles();

    story.rule(year.rule(friday, 10));
    feed.give(newest(1));
    assertEverythingReconciles();
  }

  private List<telesales.projection.Told> newest(int many) {
    var rules = story.inOrder(RECORDED_FROM.plusSeconds(3_600));
    var stream = story.stream("effective-call-rule");
    var ofRules = rules.stream().filter(each -> each.stream().equals(stream)).toList();
    return ofRules.subList(ofRules.size() - many, ofRules.size());
  }

  private void assertEverythingReconciles() {
    for (int back = 0; back < 2; back++) {
      LocalDate day = friday.minusDays(back);
      for (String team : List.of(story.id("a"), story.id("b"))) {
        JsonPath board = board(team, day);
        assertThat(agentDays(team, day)).as("agents of %s", day).isEqualTo(rowsOf(board));
        assertThat(sumsOfCalls(team, day)).as("calls of %s", day).isEqualTo(ofCalls(board));
        assertThat(totals("day = '%s'".formatted(day), team)).isEqualTo(figures("totals", board));
        assertThat(totals("day BETWEEN '%s' AND '%s'".formatted(day.withDayOfMonth(1), day), team))
            .isEqualTo(figures("monthToDate", board));
        assertThat(handovers(team, day)).isEqualTo(handoversOf(board));
        assertThat(results(team, day)).isEqualTo(figures(board.getMap("totals"), OF_RESULTS, true));
      }
    }
    JsonPath unassigned = board("unassigned", friday);
    assertThat(agentDays("unassigned", friday).get(story.id("nobody")))
        .isEqualTo(rowsOf(unassigned).get(story.id("nobody")));
  }

  private JsonPath board(String team, LocalDate day) {
    return director()
        .get("/api/boards/%s/evening?date=%s".formatted(team, day))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, Map<String, Long>> rowsOf(JsonPath board) {
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    List<Map<String, Object>> agents = board.getList("agents");
    for (Map<String, Object> row : agents) {
      putUnlessNothing(String.valueOf(row.get("agent")), figures(row, OF_DAYS, true), rows);
    }
    return rows;
  }

  private static Map<String, Map<String, Long>> ofCalls(JsonPath board) {
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    List<Map<String, Object>> agents = board.getList("agents");
    for (Map<String, Object> row : agents) {
      putUnlessNothing(String.valueOf(row.get("agent")), figures(row, OF_CALLS, true), rows);
    }
    return rows;
  }

  private static Map<String, Map<String, Long>> agentDays(String team, LocalDate day) {
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    for (Map<String, Object> row :
        Psql.rows(
            "SELECT * FROM fact_agent_day WHERE team_id = '%s' AND day = '%s'"
                .formatted(team, day))) {
      putUnlessNothing(String.valueOf(row.get("agent_id")), figures(row, OF_DAYS, false), rows);
    }
    return rows;
  }

  private static Map<String, Map<String, Long>> sumsOfCalls(String team, LocalDate day) {
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    for (Map<String, Object> row :
        Psql.rows(
            "SELECT agent_id, %s FROM fact_call WHERE team_id = '%s' AND day = '%s' GROUP BY 1"
                .formatted(sums(OF_CALLS), team, day))) {
      rows.put(String.valueOf(row.get("agent_id")), figures(row, OF_CALLS, false));
    }
    return rows;
  }

  private static Map<String, Long> totals(String when, String team) {
    Map<String, Object> row =
        Psql.rows(
                "SELECT %s FROM fact_team_day WHERE team_id = '%s' AND %s"
                    .formatted(sums(OF_DAYS), team, when))
            .getFirst();
    return figures(row, OF_DAYS, false);
  }

  private static Map<String, Long> figures(String part, JsonPath board) {
    return figures(board.getMap(part), OF_DAYS, true);
  }

  private static Map<String, Long> figures(
      Map<String, Object> from, Map<String, String> names, boolean json) {
    Map<String, Long> figures = new TreeMap<>();
    names.forEach(
        (inJson, column) -> {
          Object value = from.get(json ? inJson : column);
          figures.put(inJson, value == null ? 0L : ((Number) value).longValue());
        });
    return figures;
  }

  private static void putUnlessNothing(
      String agent, Map<String, Long> figures, Map<String, Map<String, Long>> rows) {
    if (figures.values().stream().anyMatch(each -> each != 0)) {
      rows.put(agent, figures);
    }
  }

  private static String sums(Map<String, String> names) {
    return String.join(
        ", ", names.values().stream().map(each -> "sum(%1$s) AS %1$s".formatted(each)).toList());
  }

  private static List<Map<String, Object>> handovers(String team, LocalDate day) {
    return Psql.rows(
        """
        SELECT handover_id AS id, lead_id AS lead, agent_id AS agent, agent_name AS "agentName", manager_id AS manager,
          manager_name AS "managerName", status, grade,
          to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "dueAt"
        FROM fact_handover JOIN dim_agent USING (agent_id)
        WHERE team_id = '%s' AND day = '%s'
        ORDER BY interested_at, lead_id
        """
            .formatted(team, day));
  }

  private static List<Map<String, Object>> handoversOf(JsonPath board) {
    return board.getList("handovers");
  }

  /** From the facts that are no calls. */
  private static Map<String, Long> results(String team, LocalDate day) {
    Map<String, Object> row =
        Psql.rows(
                """
                SELECT d.*, p.*, v.*
                FROM
                  (SELECT sum(deals) AS deals, sum(amount_signed) AS amount_signed FROM fact_deal WHERE %1$s) AS d,
                  (SELECT sum(amount_received) AS amount_received, sum(deals_paid) AS deals_paid FROM fact_payment WHERE %1$s) AS p,
                  (SELECT sum(visits) AS visits, sum(qualified_visits) AS qualified_visits, sum(first_visits) AS first_visits
                   FROM fact_visit WHERE %1$s) AS v
                """
                    .formatted("team_id = '%s' AND day = '%s'".formatted(team, day)))
            .getFirst();
    return figures(row, OF_RESULTS, false);
  }

  private Object sumOf(String column) {
    return Psql.rows(
            ofStory(
                "SELECT sum(%s) AS sum FROM fact_call".formatted(column) + " WHERE %s", "agent_id"))
        .getFirst()
        .get("sum");
  }

  private String ofStory(String query, String column) {
    return query.formatted(column + " LIKE '" + story.id("") + "%'");
  }

  private void handedOver(String name, boolean accepted) {
    var lead = new LeadId(story.id(name));
    var handover = new HandoverId(story.id("h-" + name));
    var call = new CallId(story.id("call-1"));
    var agent = new AgentId(story.id("b2"));
    var manager = new ManagerId(story.id("wu"));
    var team = new TeamId(story.id("b"));
    Instant at = at(friday, "11:00");
    story.tell(name, new LeadBecameInterested(lead, Grade.B, call, agent, at));
    story.tell(
        "h-" + name,
        new HandoverOffered(
            handover, lead, call, Grade.B, agent, team, manager, at.plusSeconds(1800), at));
    if (accepted) {
      story.tell("floor", new ManagerAppointed(team, manager, "Wu"));
      story.tell("h-" + name, new HandoverAccepted(handover, lead, manager, at.plusSeconds(60)));
    }
  }
}
