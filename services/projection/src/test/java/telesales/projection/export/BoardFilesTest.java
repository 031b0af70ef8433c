package telesales.projection.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.AgentId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.projection.Calls;
import telesales.projection.ProjectionTest;

@QuarkusTest
class BoardFilesTest extends ProjectionTest {
  private static final Instant RECORDED = Instant.parse("2026-03-25T01:00:00Z");
  private static final Instant TEN = at(FRIDAY, "10:00");
  private static final int CALLS = 5;

  @TempDir private Path directory;
  private String east;
  private Instant beforeTheLast;

  @BeforeEach
  void floor() {
    east = story.id("east");
    story.team("east").member("zhang", "east", FRIDAY).member("li", "east", FRIDAY);
    story.tell("floor", new AgentNamed(new AgentId(story.id("li")), "=1+1"));
    story.tell(
        "targets",
        new TargetSet(Metric.DIALS, Period.DAY, new Scope(Level.AGENT, story.id("li")), 4, FRIDAY));
    for (int i = 0; i < CALLS; i++) {
      story.tell(
          "z-call-" + i,
          Calls.logged(
              story.id("call-" + i),
              Calls.details(
                  story.id(i < 3 ? "zhang" : "li"),
                  TEN.plusSeconds(i),
                  29 + i,
                  Disposition.SALE,
                  true)));
    }
    var told = story.inOrder(RECORDED);
    feed.give(told);
    beforeTheLast = told.getLast().recordedAt().minusMillis(1);
  }

  @ParameterizedTest
  @CsvSource({"morning", "noon", "evening"})
  void a_file_has_the_figures_of_the_board_agent_by_agent_and_in_all(String meeting) {
    JsonPath board = json(director(), meeting, "");
    List<List<String>> rows = csv(director(), meeting, "");

    List<Map<String, Object>> agents = board.getList("agents");
    assertThat(rows).hasSize(agents.size() + 2);
    for (int row = 0; row < agents.size(); row++) {
      assertThat(named(rows, row + 1)).isEqualTo(figuresOf(agents.get(row)));
    }
    assertThat(named(rows, agents.size() + 1)).isEqualTo(figuresOf(board.getMap("totals")));
    assertThat(rows.getLast().get(1)).isEqualTo("合计");
  }

  @Test
  void a_target_stands_beside_its_figure_and_nothing_where_there_is_none() {
    List<List<String>> rows = csv(director(), "noon", "&lang=en");

    int target = rows.getFirst().indexOf("Dials: target");
    assertThat(rows.getFirst().get(target + 1)).isEqualTo("Dials: attained");
    assertThat(rowOf("zhang", rows).subList(target, target + 2)).containsExactly("", "");
    assertThat(rowOf("li", rows).subList(target, target + 2)).containsExactly("4", "0.5");
  }

  @Test
  void as_of_an_instant_a_file_has_the_figures_of_then() {
    assertThat(named(csv(director(), "noon", "&asOf=" + beforeTheLast), 3))
        .isEqualTo(figuresOf(json(director(), "noon", "&asOf=" + beforeTheLast).getMap("totals")))
        .containsEntry("dials", (long) CALLS - 1);
  }

  @Test
  void the_levels_above_have_a_line_for_each_team_and_one_in_all() {
    String department = "/api/overviews/departments/" + story.id("sales");
    JsonPath overview = director().get(department + "?date=" + FRIDAY).jsonPath();
    List<List<String>> rows = rows(director(), department + ".csv?date=" + FRIDAY);

    List<Map<String, Object>> teams = overview.getList("teams");
    assertThat(rows).hasSize(teams.size() + 2);
    assertThat(rows.get(1).get(2)).isEqualTo(east);
    assertThat(named(rows, 1)).isEqualTo(figuresOf(teams.getFirst()));
    assertThat(named(rows, teams.size() + 1)).isEqualTo(figuresOf(overview.getMap("totals")));
    for (String kind : List.of(".csv", ".xlsx")) {
      director().get("/api/overviews/company" + kind + "?date=" + FRIDAY).then().statusCode(200);
      director().get(department + kind).then().statusCode(200);
      as("wu", "manager", east).get(department + kind).then().statusCode(403);
      director().get(department + "-no" + kind).then().statusCode(404);
      director().get(department + kind + "?date=x").then().statusCode(400);
    }
  }

  @Test
  void agents_find_their_own_row_and_the_teams() {
    List<List<String>> rows = csv(as(story.id("li"), "agent", east), "noon", "");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).get(2)).isEqualTo(story.id("li"));
    assertThat(named(rows, 2)).containsEntry("dials", (long) CALLS);
  }

  @ParameterizedTest
  @CsvSource({"csv", "xlsx"})
  void nobody_gets_what_the_board_would_not_show(String kind) {
    String address = address("noon", kind, "");
    as("wu", "manager", "another").get(address).then().statusCode(403);
    as("li", "agent", "another").get(address).then().statusCode(403);
    director().get(address.replace(east, "no-such")).then().statusCode(404);
    director().get(address.replace("noon", "midnight")).then().statusCode(404);
    director().get(address + "&asOf=then").then().statusCode(400);
    director().get(address + "&lang=tlh").then().statusCode(400);
    director()
        .get(address)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            "attachment; filename=\"board-%s-%s-noon.%s\"".formatted(east, FRIDAY, kind));
  }

  @Test
  void a_name_like_a_formula_is_none_and_excel_knows_the_letters() {
    String text = new String(director().get(address("noon", "csv", "")).asByteArray(), UTF_8);

    assertThat(text).startsWith("\uFEFF\"名次\"").contains("\"'=1+1\"");
  }

  @Test
  void a_workbook_has_numbers_that_add_up_and_says_of_which_instant_it_is() throws IOException {
    byte[] workbook = director().get(address("noon", "xlsx", "&lang=en")).asByteArray();

    assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
        .contains("<v>" + CALLS + "</v>", "<v>0.5</v>")
        .doesNotContain("<f>");
    assertThat(part(workbook, "xl/sharedStrings.xml"))
        .contains(
            "Team east", "Noon meeting", FRIDAY.toString(), "=1+1", "Figures updated 2026-03-25");
  }

  private JsonPath json(RequestSpecification who, String meeting, String more) {
    return who.get("/api/boards/%s/%s?date=%s%s".formatted(east, meeting, FRIDAY, more)).jsonPath();
  }

  private List<List<String>> csv(RequestSpecification who, String meeting, String more) {
    return rows(who, address(meeting, "csv", more));
  }

  private static List<List<String>> rows(RequestSpecification who, String address) {
    return new String(who.get(address).asByteArray(), UTF_8)
        .lines()
        .map(line -> line.replace("\uFEFF", ""))
        .map(line -> Arrays.asList(line.substring(1, line.length() - 1).split("\",\"", -1)))
        .toList();
  }

  private String address(String meeting, String kind, String more) {
    return "/api/boards/%s/%s.%s?date=%s%s".formatted(east, meeting, kind, FRIDAY, more);
  }

  private List<String> rowOf(String agent, List<List<String>> rows) {
    return rows.stream()
        .filter(row -> row.get(2).equals(story.id(agent)))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Long> named(List<List<String>> rows, int row) {
    Map<String, Long> figures = new LinkedHashMap<>();
    List<String> headings = new ArrayList<>(rows.getFirst());
    for (Metric metric : Metric.values()) {
      int column =
          Math.max(
              headings.indexOf(BoardTexts.in("zh").get(metric.wireName())),
              headings.indexOf(BoardTexts.in("en").get(metric.wireName())));
      String told = rows.get(row).get(column);
      // Amounts have two decimals where JSON has minor units.
      figures.put(metric.wireName(), Long.valueOf(told.replace(".", "")));
    }
    return figures;
  }

  private static Map<String, Long> figuresOf(Map<String, Object> part) {
    Map<String, Long> figures = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      figures.put(metric.wireName(), ((Number) part.get(metric.wireName())).longValue());
    }
    return figures;
  }

  private String part(byte[] workbook, String name) throws IOException {
    Path file = Files.write(directory.resolve("board.xlsx"), workbook);
    try (var zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
  }
}
