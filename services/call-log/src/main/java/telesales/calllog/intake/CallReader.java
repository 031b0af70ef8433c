package telesales.calllog.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.PhoneNumber;
import telesales.calllog.mapping.DialerSettings;
import telesales.contracts.Grade;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.edge.ProblemException;

/**
 * Reads a call from our own JSON. Everything that is wrong is named at once; nothing of what was
 * sent is repeated.
 */
public final class CallReader {
  private static final int LONGEST_TEXT = 100;
  private static final int MOST_ATTRIBUTES = 30;
  private static final int LONGEST_CALL_SECONDS = 86_400;
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,49}");

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxNumberLength(40)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Clock clock;
  private final Duration clockAhead;

  public CallReader(Clock clock, Duration clockAhead) {
    this.clock = clock;
    this.clockAhead = clockAhead;
  }

  /**
   * @param knownId the call's id where the address says it, so that the body need not
   * @param dialer what its codes and users mean
   * @throws ProblemException if the body is not a call
   */
  public ReportedCall read(byte[] body, @Nullable String knownId, DialerSettings dialer) {
    var fields = new Fields(object(body));
    Optional<String> id =
        knownId == null
            ? fields.requiredText("callId", LONGEST_TEXT)
            : fields.text("callId", LONGEST_TEXT).or(() -> Optional.of(knownId));
    Optional<String> agent = fields.requiredText("agent", LONGEST_TEXT);
    Optional<PhoneNumber> phone = phone(fields);
    Optional<Direction> direction =
        fields.oneOf("direction", Direction.values(), Direction::wireName);
    Optional<String> campaign = fields.text("campaign", LONGEST_TEXT);
    Optional<Instant> startedAt = fields.requiredInstant("startedAt");
    Optional<Instant> answeredAt = fields.instant("answeredAt");
    Optional<Instant> endedAt = fields.requiredInstant("endedAt");
    Optional<Integer> talk = fields.requiredInteger("talkSeconds", 0, LONGEST_CALL_SECONDS);
    Optional<Disposition> disposition =
        fields.requiredMeaning(
            "disposition",
            code -> dialer.disposition(null, code),
            Disposition.values(),
            Disposition::wireName);
    Optional<Grade> grade = fields.oneOf("grade", Grade.values(), Grade::name);
    boolean wechatAdded = fields.flag("wechatAdded").orElse(false);
    Map<String, String> attributes = attributes(fields);
    fields.refuseUnknown();
    checkTimes(fields, startedAt, answeredAt, endedAt);
    if (!fields.errors().isEmpty()) {
      throw ProblemException.invalid(fields.errors());
    }
    return new ReportedCall(
        id.orElseThrow(),
        dialer.agent(agent.orElseThrow()).orElseThrow(),
        phone.orElseThrow(),
        dialer.defaultCountry(),
        direction.orElse(Direction.OUTBOUND),
        campaign.orElse(null),
        startedAt.orElseThrow(),
        answeredAt.orElse(null),
        endedAt.orElseThrow(),
        talk.orElseThrow(),
        disposition.orElseThrow(),
        grade.orElse(null),
        wechatAdded,
        attributes,
        null,
        null,
        null);
  }

  /** A body that is one JSON object, read strictly. */
  static JsonNode object(byte[] body) {
    JsonNode node;
    try {
      node = JSON.readTree(text(body));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String where = at == null ? "" : " (column " + at.getColumnNr() + ")";
      throw ProblemException.invalid("body", "is not JSON" + where);
    }
    if (node == null || !node.isObject()) {
      throw ProblemException.invalid("body", "must be a JSON object");
    }
    return node;
  }

  /** Strictly: a replacement character in a name would be a silent loss. */
  private static String text(byte[] body) {
    var bytes = ByteBuffer.wrap(body);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid("body", "is not UTF-8 at byte " + (bytes.position() + 1));
    }
  }

  private static Optional<PhoneNumber> phone(Fields fields) {
    Optional<String> text = fields.requiredText("phone", LONGEST_TEXT);
    Optional<PhoneNumber> number = text.flatMap(PhoneNumber::parse);
    if (text.isPresent() && number.isEmpty()) {
      fields.refuse("phone", "must be 3 to 15 digits, with + where the country is given");
    }
    return number;
  }

  private static Map<String, String> attributes(Fields fields) {
    Map<String, String> attributes = new TreeMap<>();
    fields
        .value("customer")
        .ifPresent(
            customer -> {
              if (!customer.isObject() || customer.size() > MOST_ATTRIBUTES) {
                fields.refuse(
                    "customer", "must be an object of at most " + MOST_ATTRIBUTES + " fields");
                return;
              }
              customer.properties().forEach(each -> attribute(fields, each, attributes));
            });
    return attributes;
  }

  private static void attribute(
      Fields fields, Map.Entry<String, JsonNode> field, Map<String, String> attributes) {
    JsonNode value = field.getValue();
    if (!ATTRIBUTE.matcher(field.getKey()).matches()) {
      fields.refuse("customer", "has a field whose name is not 1 to 50 letters, digits, . _ or -");
    } else if (!value.isValueNode() || value.asText().length() > LONGEST_TEXT) {
      fields.refuse(
          "customer." + field.getKey(),
          "must be a text, number or flag of at most " + LONGEST_TEXT + " characters");
    } else if (!value.isNull()) {
      attributes.put(field.getKey(), value.asText());
    }
  }

  private void checkTimes(
      Fields fields,
      Optional<Instant> startedAt,
      Optional<Instant> answeredAt,
      Optional<Instant> endedAt) {
    Instant latest = clock.instant().plus(clockAhead);
    startedAt.ifPresent(
        start -> {
          if (start.isBefore(EARLIEST) || start.isAfter(latest)) {
            fields.refuse("startedAt", "must lie between the year 2000 and now");
          }
          answeredAt
              .filter(start::isAfter)
              .ifPresent(_ -> fields.refuse("answeredAt", "must not be before startedAt"));
          endedAt
              .filter(
                  end ->
                      start.isAfter(end)
                          || end.isAfter(start.plusSeconds(7L * LONGEST_CALL_SECONDS)))
              .ifPresent(_ -> fields.refuse("endedAt", "must be from startedAt to a week later"));
        });
  }
}
