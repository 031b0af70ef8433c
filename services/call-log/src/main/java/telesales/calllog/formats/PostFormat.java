package telesales.calllog.formats;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import telesales.contracts.calls.Disposition;

/** The formats that are taken as their dialers send them. */
public enum PostFormat {
  VICIDIAL("vicidial", "dispo", "user", "phone_number", VicidialReader::new),
  FREESWITCH(
      "freeswitch", "hangup_cause", "telesales_agent", "destination_number", FreeswitchReader::new),
  ASTERISK("asterisk", "disposition", "accountcode", "dst", AsteriskReader::new),
  TWILIO("twilio", "CallStatus", "agent", "To", TwilioReader::new),
  AIRCALL(
      "aircall", "data.missed_call_reason", "data.user.id", "data.raw_digits", AircallReader::new);

  private final String wireName;
  private final String codeField;
  private final String userField;
  private final String phoneField;
  private final Function<PostLimits, PostReader> reader;
  private final Map<String, Disposition> codes;

  PostFormat(
      String wireName,
      String codeField,
      String userField,
      String phoneField,
      Function<PostLimits, PostReader> reader) {
    this.wireName = wireName;
    this.codeField = codeField;
    this.userField = userField;
    this.phoneField = phoneField;
    this.reader = reader;
    this.codes = ShippedCodes.of(wireName);
  }

  public static Optional<PostFormat> named(String wireName) {
    return Arrays.stream(values()).filter(format -> format.wireName.equals(wireName)).findFirst();
  }

  public String wireName() {
    return wireName;
  }

  /** The field that says how a call ended, as this dialer calls it. */
  public String codeField() {
    return codeField;
  }

  public String userField() {
    return userField;
  }

  public String phoneField() {
    return phoneField;
  }

  /** What its codes mean as long as an operator says nothing else. */
  public Map<String, Disposition> codes() {
    return codes;
  }

  PostReader reader(PostLimits limits) {
    return reader.apply(limits);
  }
}
