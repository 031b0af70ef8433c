package telesales.calllog.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Calls as a dialer would post them. */
final class Bodies {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Bodies() {}

  static ObjectNode call(String callId) {
    return JSON.createObjectNode()
        .put("callId", callId)
        .put("agent", "agent-07")
        .put("phone", "+86 139-0000-4711")
        .put("direction", "outbound")
        .put("campaign", "spring")
        .put("startedAt", "2026-03-02T09:30:00+08:00")
        .put("answeredAt", "2026-03-02T09:30:08+08:00")
        .put("endedAt", "2026-03-02T09:32:08+08:00")
        .put("talkSeconds", 120)
        .put("disposition", "interested")
        .put("grade", "C")
        .put("wechatAdded", true)
        .set("customer", JSON.createObjectNode().put("age", 41).put("job", "nurse"));
  }
}
