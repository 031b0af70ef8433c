package telesales.projection.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A team's board as the API tells it, made up for the browser. */
final class BoardJson {
  static final String DATE = "2026-11-20";
  static final String DAY_BEFORE = "2026-11-19";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Integer> TARGETS =
      Map.of("effectiveCalls", 100, "wechatAdds", 30, "interestedLeads", 2);
  private static final Map<String, List<String>> AGENDA =
      Map.of(
          "morning",
          List.of(
              "champions",
              "month-to-date",
              "todays-targets",
              "contests",
              "win-stories",
              "announcements",
              "first-calls"),
          "noon",
          List.of("pace", "nobody-shows-this", "funnel", "afternoon-gap"),
          "evening",
          List.of("final-figures", "interested-leads"));
  private static final List<String> FIGURES =
      List.of(
          "dials",
          "connected",
          "effectiveCalls",
          "talkSeconds",
          "wechatAdds",
          "interestedLeads",
          "deals",
          "gradedLeads",
          "visits",
          "qualifiedVisits",
          "firstVisits",
          "amountSigned",
          "amountReceived",
          "dealsPaid");

  private final String meeting;
  private Instant now = Instant.parse(DATE + "T03:30:00Z");
  private int agents = 10;
  private int[] effectiveCalls = {};
  private double share = 0.42;
  private @Nullable String deal;
  private @Nullable String asOf;
  private boolean open;
  private @Nullable String you;
  private boolean closed;
  private String item = "pace";
  private int corrected;
  private boolean withoutSheet;
  private ObjectNode rule = ruleOf(1, 30, "1970-01-01");
  private String timezone = "Asia/Shanghai";
  private int breaches;
  private List<ContestJson> contests = List.of();
  private List<String> announced = List.of();
  private List<String> heard = List.of();
  private Map<String, Integer> objected = Map.of();
  private List<String> told = List.of();
  private List<String> owing = List.of();
  private boolean dayOff;
  private @Nullable String dayName;

  BoardJson(String meeting) {
    this.meeting = meeting;
  }

  BoardJson agents(int count) {
    agents = count;
    return this;
  }

  /** The agents' effective calls by agent number; those not given have made none. */
  BoardJson effectiveCalls(int... counts) {
    effectiveCalls = counts;
    return this;
  }

  BoardJson working() {
    effectiveCalls = new int[agents];
    for (int agent = 0; agent < agents; agent++) {
      effectiveCalls[agent] = 60 - (agent * 40) / agents;
    }
    return this;
  }

  BoardJson at(String timeOfDayUtc) {
    now = Instant.parse(DATE + "T" + timeOfDayUtc + "Z");
    return this;
  }

  /** So much of the working day has passed. */
  BoardJson passed(double shareOfDay) {
    share = shareOfDay;
    return this;
  }

  /** Read on the next day, when this one is past. */
  BoardJson onTheDayAfter() {
    now = now.plus(Duration.ofDays(1));
    share = 1;
    return this;
  }

  BoardJson deal(String callId) {
    deal = callId;
    return this;
  }

  BoardJson asOf(String instant) {
    asOf = instant;
    return this;
  }

  BoardJson in(String zone) {
    timezone = zone;
    return this;
  }

  BoardJson breaches(int count) {
    breaches = count;
    return this;
  }

  BoardJson dayOff(String name) {
    dayOff = true;
    dayName = name;
    return this;
  }

  /** An agent's own view. */
  BoardJson seenBy(int agent) {
    you = id(agent);
    return this;
  }

  BoardJson tells(String... customers) {
    told = List.of(customers);
    return this;
  }

  BoardJson owes(String... agents) {
    owing = List.of(agents);
    return this;
  }

  BoardJson objected(Map<String, Integer> calls) {
    objected = calls;
    return this;
  }

  BoardJson hears(String... words) {
    heard = List.of(words);
    return this;
  }

  BoardJson announces(String... titles) {
    announced = List.of(titles);
    return this;
  }

  BoardJson open() {
    open = true;
    return this;
  }

  /** The meeting goes on and speaks of this. */
  BoardJson at(Item spokenOf) {
    item = spokenOf.name();
    return open();
  }

  record Item(String name) {}

  BoardJson closed() {
    closed = true;
    return this;
  }

  /** So many effective calls of the first agent were corrected after the meeting opened. */
  BoardJson corrected(int effectiveCalls) {
    corrected = effectiveCalls;
    return this;
  }

  BoardJson withoutSheet() {
    withoutSheet = true;
    return this;
  }

  BoardJson rule(int version, int seconds, String from) {
    rule = ruleOf(version, seconds, from);
    return this;
  }

  BoardJson contests(ContestJson... those) {
    contests = List.of(those);
    return this;
  }

  String json() {
    ObjectNode board = JSON.createObjectNode();
    board.putObject("team").put("id", "team-a").put("name", "一队");
    board.withObject("/team").putObject("department").put("id", "east").put("name", "华东");
    board.put("meeting", meeting).put("date", DATE).put("timezone", timezone);
    calendar(board.putObject("calendar"));
    board.put("asOf", asOf).put("now", now.toString()).put("updatedAt", now.toString());
    board.set("effectiveCallRule", rule);
    board.putObject("pace").put("expectedShare", share);
    ArrayNode rows = board.putArray("agents");
    int total = 0;
    for (int agent = 0; agent < agents; agent++) {
      rows.add(row(agent));
      total += calls(agent);
    }
    board.set("totals", withTargets(figures(total, deal == null ? 0 : 1), agents));
    hours(board.putArray("hours"), total);
    yesterday(board.putObject("yesterday"));
    recognition(board.putObject("recognition"));
    board.put("you", you);
    board.set("monthToDate", figures(9160, 28));
    board.set("openMeeting", open ? openMeeting() : null);
    meetings(board.putArray("meetings"), total);
    board.set("latestDeal", deal == null ? null : latestDeal());
    handovers(board.putArray("handovers"), total);
    callSheets(board.putObject("callSheets"), total);
    board.put("breaches", breaches);
    ArrayNode on = board.putArray("contests");
    contests.forEach(contest -> on.add(contest.json()));
    BriefingJson.announcements(board.putArray("announcements"), announced);
    BriefingJson.feedback(board.putArray("feedback"), heard);
    BriefingJson.objections(board.putArray("objections"), objected);
    BriefingJson.stories(board.putArray("winStories"), told);
    BriefingJson.owed(board.putArray("storiesOwed"), owing);
    return board.toString();
  }

  private static ObjectNode ruleOf(int version, int seconds, String from) {
    return JSON.createObjectNode()
        .put("version", version)
        .put("minimumTalkSeconds", seconds)
        .put("effectiveFrom", from);
  }

  private ObjectNode row(int agent) {
    ObjectNode row = withTargets(figures(calls(agent), 0), 1);
    long better = IntStream.range(0, agents).filter(o -> calls(o) > calls(agent)).count();
    return row.put("agent", id(agent)).put("name", "张" + agent).put("rank", better + 1);
  }

  private ObjectNode withTargets(ObjectNode figures, int people) {
    ObjectNode targets = figures.putObject("targets");
    if (dayOff) {
      return figures;
    }
    TARGETS.forEach(
        (figure, each) ->
            targets
                .putObject(figure)
                .put("target", each * people)
                .put("attainment", figures.get(figure).asDouble() / (each * people))
                .put("expected", each * people * share));
    return figures;
  }

  private static ObjectNode figures(int effectiveCalls, int deals) {
    ObjectNode figures = JSON.createObjectNode();
    int[] values = {
      effectiveCalls * 4,
      effectiveCalls * 2,
      effectiveCalls,
      effectiveCalls * 95,
      effectiveCalls / 4,
      effectiveCalls / 40,
      deals,
      effectiveCalls / 20,
      effectiveCalls / 50,
      effectiveCalls / 100,
      effectiveCalls / 100,
      deals * 8_000_000,
      deals * 2_400_050,
      deals
    };
    for (int index = 0; index < values.length; index++) {
      figures.put(FIGURES.get(index), values[index]);
    }
    return figures;
  }

  private static void hours(ArrayNode hours, int total) {
    for (int hour = 9; hour < 18; hour++) {
      int calls = hour < 12 ? total / 3 : 0;
      hours
          .addObject()
          .put("hour", hour)
          .put("dials", calls * 4)
          .put("effectiveCalls", calls)
          .put("yesterdayEffectiveCalls", hour == 12 ? 0 : 80);
    }
  }

  private static void yesterday(ObjectNode yesterday) {
    yesterday.put("date", DAY_BEFORE).set("figures", figures(654, 2));
  }

  private void recognition(ObjectNode recognition) {
    praise(recognition.putObject("lastWorkingDay"), DAY_BEFORE, 31);
    praise(recognition.putObject("day"), DATE, effectiveCalls.length == 0 ? 0 : 3);
  }

  private static void praise(ObjectNode praise, String date, int value) {
    praise.put("date", date).put("monthFrom", "2026-11-01");
    champions(praise.putArray("effort"), List.of("effectiveCalls", "wechatAdds"), value);
    champions(praise.putArray("results"), List.of("dealsPaid", "visits", "interestedLeads"), value);
  }

  private static void champions(ArrayNode champions, List<String> figures, int value) {
    for (String figure : figures) {
      ObjectNode each = champions.addObject().put("figure", figure);
      best(each.putObject("day"), value, value == 0 ? 0 : figure.equals("visits") ? 5 : 1);
      best(each.putObject("month"), 340, figure.equals("wechatAdds") ? 2 : 1);
    }
  }

  private static void best(ObjectNode best, int value, int winners) {
    ArrayNode agents = best.put("value", value).putArray("agents");
    for (int winner = 2; winner < 2 + winners; winner++) {
      agents.addObject().put("agent", id(winner)).put("name", "张" + winner);
    }
  }

  private ObjectNode openMeeting() {
    return JSON.createObjectNode()
        .put("meeting", meeting)
        .put("openedAt", now.minusSeconds(240).toString())
        .put("openedBy", "manager-a");
  }

  private void meetings(ArrayNode meetings, int total) {
    for (String name : List.of("morning", "noon", "evening")) {
      ObjectNode held = meetings.addObject().put("meeting", name).put("dueAt", due(name));
      boolean isHeld = name.equals(meeting) && (open || closed);
      held.put("status", !isHeld ? "not-opened" : closed ? "closed" : "open");
      ArrayNode agenda = held.putArray("agenda");
      ArrayNode corrections = held.putArray("corrections");
      ArrayNode lacking = held.putArray("withoutCallSheet");
      for (String field :
          List.of(
              "openedBy",
              "openedAt",
              "figuresAsOf",
              "chair",
              "closedBy",
              "closedAt",
              "durationSeconds",
              "item",
              "itemSince",
              "figures",
              "since")) {
        held.putNull(field);
      }
      if (isHeld) {
        String openedAt = now.minusSeconds(240).toString();
        held.put("openedBy", "manager-a").put("chair", "李经理").put("openedAt", openedAt);
        held.put("figuresAsOf", openedAt).put("durationSeconds", 240).put("item", item);
        held.put("itemSince", now.minusSeconds(60).toString());
        held.put("closedAt", closed ? now.toString() : null);
        held.set("figures", figures(total, 0));
        held.set("since", figures(0, 0).put("effectiveCalls", corrected));
        AGENDA.get(name).forEach(each -> agenda.addObject().put("item", each).put("seconds", 0));
        if (corrected != 0) {
          corrections
              .addObject()
              .put("agent", id(0))
              .set("since", figures(0, 0).put("effectiveCalls", corrected));
        }
        if (withoutSheet) {
          lacking.addObject().put("agent", id(1)).put("name", "张1");
        }
      }
    }
  }

  private static String due(String meeting) {
    return DATE
        + switch (meeting) {
          case "morning" -> "T01:00:00.000Z";
          case "noon" -> "T05:30:00.000Z";
          default -> "T09:30:00.000Z";
        };
  }

  private ObjectNode latestDeal() {
    return JSON.createObjectNode()
        .put("callId", deal)
        .put("agent", id(3))
        .put("name", "张3")
        .put("at", now.toString());
  }

  private void handovers(ArrayNode handovers, int total) {
    List<String> statuses = List.of("offered", "accepted", "returned", "waiting");
    for (int lead = 0; lead < total / 40; lead++) {
      handovers
          .addObject()
          .put("id", "handover-" + lead)
          .put("lead", "lead-" + lead)
          .put("agent", id(lead % agents))
          .put("agentName", "张" + lead % agents)
          .put("manager", "manager-a")
          .put("managerName", "李经理")
          .put("status", statuses.get(lead % 4))
          .put("grade", lead % 5 == 4 ? null : "" + "ABCD".charAt(lead % 4))
          .put("dueAt", now.plusSeconds(lead * 1200L - 3600).toString());
    }
  }

  private void callSheets(ObjectNode sheets, int total) {
    sheets.put("dueAt", DATE + "T09:30:00.000Z").put("total", total == 0 ? 0 : agents);
    sheets.put("submitted", total == 0 ? 0 : 3).put("accepted", total == 0 ? 0 : 4);
    sheets.put("returned", 0).put("late", total == 0 ? 0 : 1).put("missing", total == 0 ? 0 : 2);
    sheets
        .putArray("agents")
        .addObject()
        .put("agent", id(0))
        .put("name", "张0")
        .put("status", "submitted")
        .put("late", false);
  }

  private int calls(int agent) {
    return agent < effectiveCalls.length ? effectiveCalls[agent] : 0;
  }

  private static String id(int agent) {
    return "agent-" + agent;
  }

  private void calendar(ObjectNode calendar) {
    calendar.put("working", !dayOff).put("name", dayName);
    calendar
        .putObject("hours")
        .put("morningFrom", "09:00")
        .put("morningUntil", "12:00")
        .put("afternoonFrom", "13:30")
        .put("afternoonUntil", "17:30")
        .put("morningMeeting", "09:00")
        .put("noonMeeting", "13:30")
        .put("eveningMeeting", "17:30");
  }
}
