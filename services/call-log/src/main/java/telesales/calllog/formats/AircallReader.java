package telesales.calllog.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import telesales.contracts.calls.Direction;
import telesales.edge.ProblemException;

/** A webhook of Aircall about a call. */
final class AircallReader implements PostReader {
  private static final Set<String> LAST_EVENTS = Set.of("call.ended", "call.hungup");
  private static final String ANSWERED = "answered";
  private static final String VOICEMAIL = "voicemail";
  private static final String MISSED = "missed";

  private final JsonPosts json;

  AircallReader(PostLimits limits) {
    this.json = new JsonPosts(limits);
  }

  @Override
  public CallReport read(byte[] content, Reading reading) {
    JsonNode post = json.object(Texts.utf8(content));
    JsonNode data = post.path("data");
    if (!data.isObject()) {
      throw ProblemException.invalid("data", "must be an object with the call");
    }
    var said = new Said(fields(post, data));
    boolean finished = said.raw("event").filter(LAST_EVENTS::contains).isPresent();
    var started = said.timeUnlessZero("data.started_at", reading.zone());
    var answered = said.timeUnlessZero("data.answered_at", reading.zone());
    var ended = said.timeUnlessZero("data.ended_at", reading.zone());
    var sent = said.time("timestamp", reading.zone()).orElse(reading.receivedAt());
    // The duration that it sends includes ringing: what was talked is left to the times.
    var report =
        new CallReportBuilder(said.required("data.id"), sent.getEpochSecond(), finished)
            .who(said.text("data.user.id"), said.text("data.raw_digits"))
            .direction(
                said.raw("data.direction").filter("inbound"::equals).isPresent()
                    ? Direction.INBOUND
                    : Direction.OUTBOUND)
            .campaign(said.text("data.number.name"))
            .times(started, answered, ended)
            .talkSeconds(finished && answered.isEmpty() ? Optional.of(0) : Optional.empty())
            .code(finished ? Optional.of(code(said, answered.isPresent())) : Optional.empty())
            .note(said.note("comments"))
            .build();
    said.check();
    return report;
  }

  private static String code(Said said, boolean answered) {
    if (answered) {
      return ANSWERED;
    }
    return said.raw("data.voicemail").isPresent()
        ? VOICEMAIL
        : said.text("data.missed_call_reason").orElse(MISSED);
  }

  private static Map<String, String> fields(JsonNode post, JsonNode data) {
    Map<String, String> fields = new LinkedHashMap<>();
    add(fields, "", post);
    add(fields, "data.", data);
    add(fields, "data.user.", data.path("user"));
    add(fields, "data.number.", data.path("number"));
    String comments =
        StreamSupport.stream(data.path("comments").spliterator(), false)
            .map(comment -> comment.path("content").asText(""))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    fields.put("comments", comments);
    return fields;
  }

  private static void add(Map<String, String> fields, String prefix, JsonNode from) {
    from.properties().stream()
        .filter(each -> each.getValue().isValueNode() && !each.getValue().isNull())
        .forEach(each -> fields.put(prefix + each.getKey(), each.getValue().asText()));
  }
}
