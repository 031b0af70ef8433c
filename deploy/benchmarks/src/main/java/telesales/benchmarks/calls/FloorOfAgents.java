package telesales.benchmarks.calls;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whose calls are posted: twenty agents in two teams of one floor, and one agent of a team that
 * nobody else belongs to.
 *
 * @param day the local day of all calls
 */
public record FloorOfAgents(LocalDate day) {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  public static final List<String> TEAMS = List.of("team-a", "team-b");

  /** Only calls whose way to the board is timed belong to this team. */
  public static final String MARKED_TEAM = "team-marked";

  /** Every team. */
  public static final List<String> ALL_TEAMS =
      List.of(TEAMS.getFirst(), TEAMS.getLast(), MARKED_TEAM);

  private static final int AGENTS = 20;
  private static final int TEMPLATES_EACH = 100;
  private static final LocalTime FIRST_CALL = LocalTime.of(9, 0);
  private static final Duration BETWEEN = Duration.ofSeconds(14);
  private static final int LONGEST_TALK = 400;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How nearly all calls end, as often as it is named. */
  private static final List<String> ENDS =
      List.of(
          "no-answer",
          "not-interested",
          "no-answer",
          "busy",
          "not-interested",
          "no-answer",
          "not-interested",
          "no-answer",
          "not-interested",
          "callback");

  /** Two of a hundred calls interest somebody, as a day's targets have it. */
  private static final int ONE_INTERESTED_OF = 50;

  /** An agent makes two thousand calls a month, and some three of them are deals. */
  private static final int ONE_SALE_OF = 700;

  private static final Set<String> UNANSWERED = Set.of("no-answer", "busy");
  private static final Map<String, String> GRADES = Map.of("interested", "C", "sale", "A");

  public static FloorOfAgents today() {
    return new FloorOfAgents(LocalDate.now(ZONE));
  }

  /** The body of {@code PUT /api/floor}. */
  public String json() {
    ObjectNode floor = JSON.createObjectNode().put("timezone", ZONE.getId());
    ArrayNode teams =
        floor
            .putArray("departments")
            .addObject()
            .put("id", "benchmark")
            .put("name", "Benchmark")
            .putArray("teams");
    team(teams, TEAMS.getFirst(), agents().subList(0, AGENTS / 2));
    team(teams, TEAMS.getLast(), agents().subList(AGENTS / 2, AGENTS));
    team(teams, MARKED_TEAM, List.of(MARKED_TEAM + "-agent"));
    return floor.toString();
  }

  /** Calls of the twenty. */
  public CallSequence calls() {
    return calls(agents());
  }

  /** Calls of the one. */
  public CallSequence markedCalls() {
    return calls(List.of(MARKED_TEAM + "-agent"));
  }

  /** Every sequence has ids and customers of its own, on whatever data it is posted to. */
  private CallSequence calls(List<String> agents) {
    var random = new Random();
    String run = "%08x".formatted(random.nextInt());
    String customers = "%04d".formatted(random.nextInt(10_000));
    List<CallTemplate> templates = new ArrayList<>();
    for (int i = 0; i < agents.size() * TEMPLATES_EACH; i++) {
      String agent = agents.get(i % agents.size());
      templates.add(new CallTemplate(body(i, run, customers, agent, end(i, i / agents.size()))));
    }
    return new CallSequence(templates);
  }

  private String body(int number, String run, String customers, String agent, String end) {
    ZonedDateTime start = day.atTime(FIRST_CALL).plus(BETWEEN.multipliedBy(number)).atZone(ZONE);
    int talk = UNANSWERED.contains(end) ? 0 : 5 + number * 37 % LONGEST_TALK;
    ObjectNode call =
        JSON.createObjectNode()
            .put("callId", "bench-" + run + "-" + CallTemplate.NUMBER)
            .put("agent", agent)
            .put("phone", "+861" + customers + CallTemplate.CUSTOMER)
            .put("direction", "outbound")
            .put("campaign", "spring")
            .put("startedAt", start.toOffsetDateTime().toString())
            .put("endedAt", start.plusSeconds(talk + 8L).toOffsetDateTime().toString())
            .put("talkSeconds", talk)
            .put("disposition", end)
            .put("wechatAdded", talk > LONGEST_TALK / 2);
    if (GRADES.containsKey(end)) {
      call.put("grade", GRADES.get(end));
    }
    call.putObject("customer").put("age", 20 + number % 50).put("job", "technician");
    return call.toString();
  }

  /**
   * @param ofAgent which of its agent's calls it is, from 0
   */
  private static String end(int number, int ofAgent) {
    if (number % ONE_SALE_OF == ONE_SALE_OF - 1) {
      return "sale";
    }
    return ofAgent % ONE_INTERESTED_OF == ONE_INTERESTED_OF - 1
        ? "interested"
        : ENDS.get(ofAgent % ENDS.size());
  }

  private static List<String> agents() {
    return IntStream.rangeClosed(1, AGENTS).mapToObj("bench-agent-%02d"::formatted).toList();
  }

  private static void team(ArrayNode teams, String id, List<String> members) {
    ObjectNode team = teams.addObject().put("id", id).put("name", id);
    team.putObject("manager").put("id", "manager-" + id).put("name", "manager-" + id);
    ArrayNode agents = team.putArray("agents");
    members.forEach(agent -> agents.addObject().put("id", agent).put("name", agent));
  }
}
