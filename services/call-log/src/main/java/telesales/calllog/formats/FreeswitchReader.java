package telesales.calllog.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import telesales.contracts.calls.Direction;
import telesales.edge.ProblemException;

/**
 * A call's record as mod_json_cdr of FreeSWITCH posts it: as JSON, or in the field {@code cdr} of a
 * form, there as JSON or as base64; its values percent-encoded or not.
 */
final class FreeswitchReader implements PostReader {
  private static final String FIELD = "cdr";
  private static final String FIRST_PROFILE = "profile.";

  private final PostLimits limits;
  private final JsonPosts json;

  FreeswitchReader(PostLimits limits) {
    this.limits = limits;
    this.json = new JsonPosts(limits);
  }

  @Override
  public CallReport read(byte[] content, Reading reading) {
    var said = new Said(fields(json.object(text(content))));
    Optional<Instant> started = time(said, "start", reading);
    Direction direction = direction(said);
    var report =
        new CallReportBuilder(said.required("uuid"), 0, true)
            .who(user(said), phone(said, direction))
            .direction(direction)
            .campaign(said.text("telesales_campaign"))
            .times(started, time(said, "answer", reading), time(said, "end", reading))
            .talkSeconds(said.seconds("billsec"))
            .code(said.text("telesales_disposition").or(() -> said.text("hangup_cause")))
            .note(said.note("telesales_note"))
            .callbackAt(said.time("telesales_callback_at", reading.zone()))
            .build();
    said.check();
    return report;
  }

  /** Which of the three ways it is, the body shows by itself. */
  private String text(byte[] content) {
    String text = Texts.guessed(content).strip();
    if (text.startsWith("{")) {
      return text;
    }
    if (text.contains("=") && text.startsWith(FIELD)) {
      String cdr =
          Optional.ofNullable(Forms.map(content, limits.fields()).get(FIELD))
              .orElseThrow(() -> ProblemException.invalid(FIELD, "is missing"));
      return cdr.strip().startsWith("{") ? cdr : base64(text.substring(FIELD.length() + 1));
    }
    return base64(text);
  }

  /** A plus sign in it is none of a form's spaces: FreeSWITCH writes it as it is. */
  private static String base64(String text) {
    try {
      return Texts.guessed(Base64.getMimeDecoder().decode(Percent.decoded(text, false)));
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("body", "is neither JSON nor a form with cdr nor base64");
    }
  }

  /** The variables, and of the first leg's caller what is needed. */
  private static Map<String, String> fields(JsonNode record) {
    Map<String, String> fields = new LinkedHashMap<>();
    add(fields, "", record.path("variables"));
    JsonNode profile = record.path("callflow").path(0).path("caller_profile");
    add(fields, FIRST_PROFILE, profile);
    if (profile.path("uuid").isTextual()) {
      fields.putIfAbsent("uuid", profile.path("uuid").textValue());
    }
    return fields;
  }

  private static void add(Map<String, String> fields, String prefix, JsonNode from) {
    from.properties().stream()
        .filter(each -> each.getValue().isValueNode() && !each.getValue().isNull())
        .forEach(
            each ->
                fields.put(
                    prefix + each.getKey(), Percent.decoded(each.getValue().asText(), false)));
  }

  /** To the second, or to the microsecond where only that is there. */
  private static Optional<Instant> time(Said said, String event, Reading reading) {
    return said.timeUnlessZero(event + "_epoch", reading.zone())
        .or(() -> said.timeUnlessZero(event + "_uepoch", reading.zone()));
  }

  /**
   * What is inbound for the switch is outbound for the floor if one of its own phones called: then
   * the caller is a user who registered.
   */
  private static Direction direction(Said said) {
    Optional<String> told = said.raw("telesales_direction").or(() -> said.raw("direction"));
    boolean inbound =
        told.filter("inbound"::equals).isPresent()
            && (said.raw("telesales_direction").isPresent() || said.raw("user_name").isEmpty());
    return inbound ? Direction.INBOUND : Direction.OUTBOUND;
  }

  private static Optional<String> user(Said said) {
    return said.text("telesales_agent")
        .or(() -> said.text("cc_agent"))
        .or(() -> said.text("user_name"))
        .or(() -> said.text(FIRST_PROFILE + "username"))
        .or(() -> said.text("dialed_user"));
  }

  private static Optional<String> phone(Said said, Direction direction) {
    return said.text("telesales_phone")
        .or(
            () ->
                switch (direction) {
                  case OUTBOUND -> said.text(FIRST_PROFILE + "destination_number");
                  case INBOUND ->
                      said.text(FIRST_PROFILE + "caller_id_number")
                          .or(() -> said.text(FIRST_PROFILE + "ani"));
                });
  }
}
