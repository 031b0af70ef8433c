package telesales.calllog.formats;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import telesales.contracts.calls.Direction;

/** A voice status callback of Twilio, or of Telnyx and SignalWire, which use the same names. */
final class TwilioReader implements PostReader {
  private static final String CLIENT = "client:";
  private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,9}");
  private static final List<String> ON_THE_WAY =
      List.of("queued", "initiated", "ringing", "in-progress", "answered");

  private final PostLimits limits;

  TwilioReader(PostLimits limits) {
    this.limits = limits;
  }

  @Override
  public CallReport read(byte[] content, Reading reading) {
    Map<String, String> fields = Forms.map(content, limits.fields());
    var said = new Said(fields);
    String call = said.required("CallSid");
    String status = said.text("CallStatus").orElse("").toLowerCase(Locale.ROOT);
    boolean finished = !status.isEmpty() && !ON_THE_WAY.contains(status);
    Instant sent = said.time("Timestamp", reading.zone()).orElse(reading.receivedAt());
    Direction direction = direction(said);
    var report =
        new CallReportBuilder(call, order(said, status), finished)
            .who(user(said, direction), phone(said, direction))
            .direction(direction)
            .campaign(said.text("campaign"))
            .times(
                at(sent, status.equals("initiated") || status.equals("queued")),
                at(sent, status.equals("in-progress") || status.equals("answered")),
                at(sent, finished))
            .talkSeconds(finished ? talk(said, status) : Optional.empty())
            .code(finished ? Optional.of(status) : Optional.empty())
            .build();
    said.check();
    return report;
  }

  private static Optional<Instant> at(Instant sent, boolean told) {
    return told ? Optional.of(sent) : Optional.empty();
  }

  /** Only a call that was completed was talked in. */
  private static Optional<Integer> talk(Said said, String status) {
    return status.equals("completed") ? said.seconds("CallDuration") : Optional.of(0);
  }

  private static long order(Said said, String status) {
    return said.raw("SequenceNumber")
        .filter(text -> SEQUENCE.matcher(text).matches())
        .map(Long::parseLong)
        .orElseGet(
            () ->
                (long)
                    (ON_THE_WAY.contains(status) ? ON_THE_WAY.indexOf(status) : ON_THE_WAY.size()));
  }

  private static Direction direction(Said said) {
    boolean fromBrowser = said.raw("From").filter(from -> from.startsWith(CLIENT)).isPresent();
    return said.raw("Direction").filter("inbound"::equals).isPresent() && !fromBrowser
        ? Direction.INBOUND
        : Direction.OUTBOUND;
  }

  private static Optional<String> phone(Said said, Direction direction) {
    return said.text(direction == Direction.INBOUND ? "From" : "To")
        .filter(number -> !number.startsWith(CLIENT));
  }

  /** Twilio does not know agents, except by their browsers: the address of the callback may say. */
  private static Optional<String> user(Said said, Direction direction) {
    return said.text("agent")
        .or(
            () ->
                said.text(direction == Direction.INBOUND ? "To" : "From")
                    .filter(party -> party.startsWith(CLIENT))
                    .map(party -> party.substring(CLIENT.length())));
  }
}
