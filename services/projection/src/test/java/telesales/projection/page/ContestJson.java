package telesales.projection.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A contest as the API tells it, made up for the browser. */
final class ContestJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final int[] figures;
  private @Nullable String outcome;
  private int[] settledAt = {};
  private boolean rewarded;

  /**
   * @param figures of the agents 0, 1 and so on
   */
  ContestJson(String id, int... figures) {
    this.id = id;
    this.figures = figures;
  }

  ContestJson settled(String how, int... then) {
    outcome = how;
    settledAt = then;
    return this;
  }

  ContestJson rewarded() {
    rewarded = true;
    return this;
  }

  ObjectNode json() {
    ObjectNode contest = JSON.createObjectNode();
    contest.put("contest", id).put("kind", "agents").put("metric", "effectiveCalls");
    contest.putNull("tieBreak").put("perHead", false).put("period", "day");
    contest.put("from", BoardJson.DATE).put("until", BoardJson.DATE);
    contest.put("endsAt", BoardJson.DATE + "T09:30:00.000Z").put("stake", "奶茶一杯");
    contest.putObject("draw").put("draw", "lot").put("seed", 4711).putArray("members");
    int most = best(figures);
    ArrayNode sides = contest.putArray("sides");
    ArrayNode leaders = contest.putArray("leaders");
    for (int side = 0; side < figures.length; side++) {
      sides
          .addObject()
          .put("id", "agent-" + side)
          .put("name", "张" + side)
          .put("team", "team-a")
          .put("teamName", "一队")
          .put("figure", figures[side])
          .put("value", figures[side])
          .put("absent", figures[side] == 0);
      if (figures[side] == most) {
        leaders.add("agent-" + side);
      }
    }
    contest.put("gap", Math.abs(figures[0] - figures[1]));
    if (outcome == null) {
      contest.putNull("settlement");
    } else {
      settlement(contest.putObject("settlement"));
    }
    return contest.put("rewardGivenAt", rewarded ? BoardJson.DATE + "T09:40:00.000Z" : null);
  }

  private void settlement(ObjectNode settlement) {
    settlement.put("number", 1).put("outcome", outcome);
    ArrayNode winners = settlement.putArray("winners");
    ArrayNode then = settlement.putArray("figures");
    int most = best(settledAt);
    boolean corrected = false;
    for (int side = 0; side < settledAt.length; side++) {
      then.add(settledAt[side]);
      corrected |= settledAt[side] != figures[side];
      if (settledAt[side] == most && !"void".equals(outcome)) {
        winners.add("agent-" + side);
      }
    }
    settlement.put("corrected", corrected).put("at", BoardJson.DATE + "T09:30:00.000Z");
  }

  private static int best(int[] values) {
    int most = 0;
    for (int value : values) {
      most = Math.max(most, value);
    }
    return most;
  }
}
