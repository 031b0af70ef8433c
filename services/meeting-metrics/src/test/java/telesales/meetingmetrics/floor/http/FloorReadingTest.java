package telesales.meetingmetrics.floor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;
import telesales.meetingmetrics.MeetingMetricsConfig.FloorLimits;
import telesales.meetingmetrics.floor.domain.FloorPlan;

class FloorReadingTest {
  private static final FloorLimits LIMITS = limits(3, 4, 5);

  @Test
  void a_floor_is_read_as_it_is_sent() throws Exception {
    FloorPlan plan =
        read(
            floor(
                """
                {"id":"sales-1","name":"销售一部","teams":[{"id":"tigers","name":"猛虎队","timezone":"Asia/Urumqi",
                "manager":{"id":"m","name":"钱进"},"agents":[{"id":"agent-01","name":"张伟"}]}]}"""));

    assertThat(FloorView.of(plan).departments().getFirst().teams().getFirst())
        .isEqualTo(
            new FloorView.Team(
                "tigers",
                "猛虎队",
                "Asia/Urumqi",
                new FloorView.Person("m", "钱进"),
                List.of(new FloorView.Person("agent-01", "张伟"))));
  }

  @Test
  void every_wrong_field_is_named_by_its_path() {
    assertThat(
            wrong(
                """
                {"timezone":"Mars/Olympus","departments":[
                  {"id":"sales 1","name":"","teams":[
                    {"id":"unassigned","name":"x","manager":{"id":7},"agents":[{"id":"a","name":"ok"},{}]},
                    {"id":"t2","name":"y","timezone":"UTC+25"}]},
                  {"id":"d2","name":"tab\\tbed","teams":"none"},
                  17]}"""))
        .containsExactlyInAnyOrder(
            "timezone",
            "departments[0].id",
            "departments[0].name",
            "departments[0].teams[0].id",
            "departments[0].teams[0].manager.id",
            "departments[0].teams[0].manager.name",
            "departments[0].teams[0].agents[1].id",
            "departments[0].teams[0].agents[1].name",
            "departments[0].teams[1].timezone",
            "departments[0].teams[1].agents",
            "departments[1].name",
            "departments[1].teams",
            "departments[2]");
  }

  @Test
  void an_id_is_given_once_and_an_agent_is_in_one_team_only() {
    assertThat(
            wrong(
                floor(
                    """
                    {"id":"d","name":"d","teams":[
                      {"id":"t","name":"t","agents":[{"id":"a","name":"a"}]},
                      {"id":"t","name":"t","agents":[{"id":"a","name":"a"}]}]},
                    {"id":"d","name":"d","teams":[]}""")))
        .containsExactlyInAnyOrder(
            "departments[0].teams[1].id",
            "departments[0].teams[1].agents[0].id",
            "departments[1].id");
  }

  @Test
  void a_floor_beyond_its_limits_is_refused() {
    assertThat(wrong(floor(departments(3)))).isEmpty();
    assertThat(wrong(floor(departments(4)))).containsExactly("departments");
    assertThat(wrong(floor(teams(4)))).isEmpty();
    assertThat(wrong(floor(teams(5)))).containsExactly("departments[0].teams");
    assertThat(wrong(floor(agents(5)))).isEmpty();
    assertThat(wrong(floor(agents(6)))).containsExactly("departments[0].teams[0].agents");
    assertThat(wrong(floor(agents(600)))).containsExactly("departments[0].teams[0].agents");
  }

  @Test
  void what_is_no_floor_at_all_is_refused_as_a_whole() {
    assertThat(wrong("[]")).containsExactly("body");
    assertThat(wrong("null")).containsExactly("body");
    assertThat(wrong("\"floor\"")).containsExactly("body");
    assertThat(wrong("{}")).containsExactlyInAnyOrder("timezone", "departments");
  }

  @Test
  void a_field_that_is_not_known_is_most_likely_a_typo() {
    assertThat(
            wrong(
                floor(
                    """
                    {"id":"d","name":"d","teams":[
                      {"id":"t","name":"t","manger":{"id":"m","name":"m"},"agents":[]}]}""")))
        .containsExactly("departments[0].teams[0].manger");
  }

  @Test
  void names_that_nothing_can_store_are_refused() {
    assertThat(wrong(floor(named("a\\u0000b")))).containsExactly("departments[0].name");
    assertThat(wrong(floor(named("\\ud800")))).containsExactly("departments[0].name");
    assertThat(wrong(floor(named("x".repeat(101))))).containsExactly("departments[0].name");
    assertThat(wrong(floor(named("😀".repeat(100))))).isEmpty();
    assertThat(wrong(floor(named("<script>'; DROP TABLE team; --")))).isEmpty();
  }

  @Test
  void a_thousand_mistakes_are_not_all_told() {
    String many =
        IntStream.range(0, 1000)
            .mapToObj(i -> "\"field" + i + "\":1")
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(wrong(floor(many)).size()).isBetween(50, 110);
  }

  private static String floor(String departments) {
    return "{\"timezone\":\"Asia/Shanghai\",\"departments\":[" + departments + "]}";
  }

  private static String named(String name) {
    return "{\"id\":\"d\",\"name\":\"" + name + "\",\"teams\":[]}";
  }

  private static String departments(int count) {
    return many(count, "d", ",\"teams\":[]");
  }

  private static String teams(int count) {
    return "{\"id\":\"d\",\"name\":\"d\",\"teams\":[" + many(count, "t", ",\"agents\":[]") + "]}";
  }

  private static String agents(int count) {
    return "{\"id\":\"d\",\"name\":\"d\",\"teams\":[{\"id\":\"t\",\"name\":\"t\",\"agents\":["
        + many(count, "a", "")
        + "]}]}";
  }

  private static String many(int count, String prefix, String more) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"id\":\"" + prefix + i + "\",\"name\":\"n\"" + more + "}")
        .collect(Collectors.joining(","));
  }

  private static FloorPlan read(String json) throws JsonProcessingException {
    return new FloorReading(LIMITS).read(new JsonMapper().readTree(json));
  }

  private static List<String> wrong(String json) {
    var refusal = catchThrowableOfType(ProblemException.class, () -> read(json));
    return refusal == null
        ? List.of()
        : refusal.problem().errors().stream().map(FieldError::field).toList();
  }

  private static FloorLimits limits(int departments, int teams, int agents) {
    return new FloorLimits() {
      @Override
      public int maxDepartments() {
        return departments;
      }

      @Override
      public int maxTeams() {
        return teams;
      }

      @Override
      public int maxAgents() {
        return agents;
      }
    };
  }
}
