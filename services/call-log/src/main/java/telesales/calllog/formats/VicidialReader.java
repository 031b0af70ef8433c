package telesales.calllog.formats;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telesales.contracts.calls.Direction;

/**
 * The query of VICIdial's Start Call, No Agent Call and Dispo Call URLs, behind a field that says
 * which of them it was.
 */
final class VicidialReader implements PostReader {
  /** Which URL was called, put in front of the query by whoever took it. */
  static final String EVENT = "telesales_event";

  static final String START = "start";
  static final String NO_AGENT = "no-agent";

  /** Whom VICIdial itself names where the dialler dropped a call before an agent had it. */
  private static final String NOBODY = "VDAD";

  /** Asterisk's ids begin with the second in which the channel was made. */
  private static final Pattern UNIQUE_ID = Pattern.compile("(?:.*-)?([0-9]{10})\\.[0-9]+");

  /** More seconds than there will be for a long time: parts the kinds of posts in their order. */
  private static final long KIND = 100_000_000_000L;

  private final PostLimits limits;

  VicidialReader(PostLimits limits) {
    this.limits = limits;
  }

  @Override
  public CallReport read(byte[] content, Reading reading) {
    Map<String, String> fields = new LinkedHashMap<>(Forms.map(content, limits.fields()));
    // A variable that VICIdial does not know stays as it was typed.
    fields.values().removeIf(value -> value.startsWith("--A--"));
    var said = new Said(fields);
    String event = said.raw(EVENT).orElse("");
    String call = said.required("call_id", "uniqueid");
    Instant sent =
        said.time("epoch", reading.zone())
            .or(() -> said.time("SQLdate", reading.zone()))
            .orElse(reading.receivedAt());
    boolean finished = !event.equals(START);
    var report =
        new CallReportBuilder(call, order(event, said, sent), finished)
            .who(
                said.text("user").or(() -> nobody(event)),
                said.text("phone_number").map(phone(said)))
            .direction(call.startsWith("Y") ? Direction.INBOUND : null)
            .campaign(said.text("campaign"))
            .times(
                made(said).or(() -> finished ? Optional.empty() : Optional.of(sent)),
                Optional.empty(),
                finished ? Optional.of(sent) : Optional.empty())
            .talkSeconds(finished ? talk(event, said) : Optional.empty())
            .code(finished ? said.text("dispo").or(() -> said.text("status")) : Optional.empty())
            .note(said.note("call_notes"))
            .callbackAt(said.time("callback_datetime", reading.zone()))
            .build();
    said.check();
    return report;
  }

  private static Optional<String> nobody(String event) {
    return event.equals(NO_AGENT) ? Optional.of(NOBODY) : Optional.empty();
  }

  /** Where nobody spoke, there is nothing to be said of it. */
  private static Optional<Integer> talk(String event, Said said) {
    return said.seconds("talk_time")
        .or(() -> event.equals(NO_AGENT) ? Optional.of(0) : Optional.empty());
  }

  /** A disposition may be set twice, and the two may overtake each other: the later time counts. */
  private static long order(String event, Said said, Instant sent) {
    long kind =
        switch (event) {
          case START -> 0;
          case NO_AGENT -> 1;
          default -> said.raw("event").filter("dispo_set_twice"::equals).isPresent() ? 3 : 2;
        };
    boolean saysWhen = said.raw("epoch").or(() -> said.raw("SQLdate")).isPresent();
    return kind * KIND + (saysWhen ? sent.getEpochSecond() : 0);
  }

  /** The country stands in a field of its own, and the number is as in that country. */
  private static UnaryOperator<String> phone(Said said) {
    Optional<String> code = said.text("phone_code").filter(VicidialReader::isCountry);
    return number ->
        number.startsWith("+") || number.startsWith("0") || number.length() < 7
            ? number
            : code.map(country -> "+" + country + number).orElse(number);
  }

  private static boolean isCountry(String code) {
    return code.matches("[1-9][0-9]{0,2}");
  }

  private static Optional<Instant> made(Said said) {
    return said.raw("uniqueid")
        .map(UNIQUE_ID::matcher)
        .filter(Matcher::matches)
        .flatMap(id -> Times.parse(id.group(1), ZoneOffset.UTC));
  }
}
