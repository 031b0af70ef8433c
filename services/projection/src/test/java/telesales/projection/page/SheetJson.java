package telesales.projection.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agent's call sheet as the API tells it, made up for the browser. */
final class SheetJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OUTCOMES =
      List.of("interested", "not-interested", "no-answer", "callback", "busy", "sale");

  final ObjectNode sheet = JSON.createObjectNode();

  SheetJson(int calls) {
    sheet.put("agent", "agent-0").put("name", "张0").put("date", BoardJson.DATE);
    sheet.put("timezone", "Asia/Shanghai").put("today", BoardJson.DATE).put("status", "none");
    sheet.put("dueAt", BoardJson.DATE + "T09:30:00Z").put("late", false).put("changedSince", false);
    ArrayNode list = sheet.putArray("calls");
    for (int call = 0; call < calls; call++) {
      list.add(call(call));
    }
    sheet
        .putObject("figures")
        .put("dials", calls)
        .put("connected", calls / 2)
        .put("effectiveCalls", calls / 2)
        .put("talkSeconds", calls * 60)
        .put("wechatAdds", calls / 3)
        .put("deals", calls / 6)
        .put("openQuestions", calls > 0 ? 1 : 0);
  }

  /** Somebody handed it in, accepted or returned it. */
  SheetJson standing(String status, @Nullable String reason) {
    sheet.put("status", status).put("submittedAt", BoardJson.DATE + "T09:12:00Z");
    if (!status.equals("submitted")) {
      sheet
          .put("judgedBy", "li-manager")
          .put("judgedByName", "李经理")
          .put("judgedAt", BoardJson.DATE + "T09:41:00Z");
    }
    if (reason != null) {
      sheet.put("reason", reason);
    }
    return this;
  }

  /** The page shows a day gone by. */
  SheetJson of(String date) {
    sheet.put("date", date);
    return this;
  }

  SheetJson masked() {
    sheet.withArray("/calls").forEach(call -> ((ObjectNode) call).put("phone", "****4711"));
    return this;
  }

  /** What people said of a call, by now. */
  void said(String callId, ObjectNode said) {
    sheet
        .withArray("/calls")
        .forEach(
            call -> {
              if (call.path("callId").asText().equals(callId)) {
                ((ObjectNode) call).setAll(amended(said));
              }
            });
  }

  /** A call as the API answers after it was amended. */
  static ObjectNode amended(ObjectNode said) {
    ObjectNode call = JSON.createObjectNode();
    call.put("wechatAdded", said.path("wechatAdded").asBoolean(false));
    for (String field : List.of("grade", "callbackAt", "objection", "question")) {
      if (said.has(field)) {
        call.set(field, said.get(field));
      }
    }
    call.set("words", said.has("words") ? said.get("words") : JSON.createObjectNode());
    call.set("amendment", said);
    return call;
  }

  private static ObjectNode call(int number) {
    String outcome = OUTCOMES.get(number % OUTCOMES.size());
    boolean talked = !List.of("no-answer", "busy").contains(outcome);
    ObjectNode call = JSON.createObjectNode();
    call.put("callId", "call-" + number);
    call.put(
        "startedAt",
        Instant.parse(BoardJson.DATE + "T01:05:00Z").plusSeconds(number * 340L).toString());
    call.put("phone", "+86139000%05d".formatted(47110 + number)).put("direction", "outbound");
    call.put("talkSeconds", talked ? 42 + number * 7 % 200 : 0).put("disposition", outcome);
    call.put("effective", talked).put("wechatAdded", talked && number % 4 == 0);
    call.put("changedSince", false);
    call.putObject("amendment");
    ObjectNode words = call.putObject("words");
    if (outcome.equals("interested")) {
      call.put("grade", "C").put("objection", "price").put("question", "open");
      words.put("objection", "比现在用的贵一千").put("answer", "可以分三期付");
      words.put("question", "能开专票吗？");
    }
    if (outcome.equals("callback")) {
      call.put("callbackAt", BoardJson.DATE + "T07:30:00Z");
    }
    return call;
  }
}
