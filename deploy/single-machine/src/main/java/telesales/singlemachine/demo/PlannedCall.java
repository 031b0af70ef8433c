package telesales.singlemachine.demo;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A call that an agent will make, with all that the dialer will say of it.
 *
 * @param ringSeconds until somebody answered, or until the agent gave up
 * @param talkSeconds 0 when nobody answered
 */
record PlannedCall(
    String id,
    String agent,
    Customer customer,
    Instant start,
    int ringSeconds,
    int talkSeconds,
    String disposition,
    @Nullable String grade,
    boolean wechatAdded) {

  /** Somebody who is called. */
  record Customer(String phone, int age, String job, String marital, String education) {}

  Instant end() {
    return start.plusSeconds(ringSeconds + talkSeconds);
  }

  PlannedCall corrected(String otherDisposition) {
    return new PlannedCall(
        id, agent, customer, start, ringSeconds, talkSeconds, otherDisposition, grade, wechatAdded);
  }

  JsonObject json() {
    var json =
        new JsonObject()
            .put("callId", id)
            .put("agent", agent)
            .put("phone", customer.phone)
            .put("direction", "outbound")
            .put("campaign", "spring")
            .put("startedAt", local(start))
            .put("endedAt", local(end()))
            .put("talkSeconds", talkSeconds)
            .put("disposition", disposition)
            .put("wechatAdded", wechatAdded)
            .put(
                "customer",
                new JsonObject()
                    .put("age", customer.age)
                    .put("job", customer.job)
                    .put("marital", customer.marital)
                    .put("education", customer.education));
    if (talkSeconds > 0) {
      json.put("answeredAt", local(start.plusSeconds(ringSeconds)));
    }
    if (grade != null) {
      json.put("grade", grade);
    }
    return json;
  }

  private static String local(Instant instant) {
    return OffsetDateTime.ofInstant(instant, DemoFloor.ZONE)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
