package telesales.calllog.formats;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telesales.contracts.calls.Direction;

/**
 * A call's record of Asterisk: the event {@code Cdr} as JSON or as a form, or a row of the CSV
 * file, which arrives as JSON too. The names are the columns' or the event's.
 */
final class AsteriskReader implements PostReader {
  private static final Map<String, String> COLUMN_OF_EVENT =
      Map.ofEntries(
          Map.entry("source", "src"),
          Map.entry("destination", "dst"),
          Map.entry("destinationcontext", "dcontext"),
          Map.entry("callerid", "clid"),
          Map.entry("destinationchannel", "dstchannel"),
          Map.entry("starttime", "start"),
          Map.entry("answertime", "answer"),
          Map.entry("endtime", "end"),
          Map.entry("billableseconds", "billsec"));
  private static final Pattern PEER = Pattern.compile("[A-Za-z0-9]+/([^@/;-]+).*");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,}");
  private static final Pattern EXTENSION = Pattern.compile("[^+]?[0-9A-Za-z_*#]{0,5}");
  private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,15}");

  private final PostLimits limits;
  private final JsonPosts json;

  AsteriskReader(PostLimits limits) {
    this.limits = limits;
    this.json = new JsonPosts(limits);
  }

  @Override
  public CallReport read(byte[] content, Reading reading) {
    var said = new Said(fields(content));
    boolean inbound = isInbound(said);
    var report =
        new CallReportBuilder(said.required("uniqueid", AsteriskRows.ROW_ID), order(said), true)
            .who(user(said, inbound), said.text(inbound ? "src" : "dst"))
            .direction(inbound ? Direction.INBOUND : Direction.OUTBOUND)
            .times(
                said.timeUnlessZero("start", reading.zone()),
                said.timeUnlessZero("answer", reading.zone()),
                said.timeUnlessZero("end", reading.zone()))
            .talkSeconds(said.seconds("billsec"))
            .code(said.text("disposition"))
            .note(said.note("userfield"))
            .build();
    said.check();
    return report;
  }

  private Map<String, String> fields(byte[] content) {
    Map<String, String> fields = new LinkedHashMap<>();
    String text = Texts.guessed(content).strip();
    if (text.startsWith("{")) {
      json.object(text).properties().stream()
          .filter(each -> each.getValue().isValueNode() && !each.getValue().isNull())
          .forEach(each -> fields.putIfAbsent(column(each.getKey()), each.getValue().asText()));
    } else {
      Forms.map(content, limits.fields())
          .forEach((name, value) -> fields.putIfAbsent(column(name), value));
    }
    return fields;
  }

  private static String column(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return COLUMN_OF_EVENT.getOrDefault(lower, lower);
  }

  /** Records of one call are numbered by newer releases. */
  private static long order(Said said) {
    return said.raw("sequence")
        .filter(text -> SEQUENCE.matcher(text).matches())
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** Somebody with a whole number called an extension of the house. */
  private static boolean isInbound(Said said) {
    return said.raw("src").filter(src -> NUMBER.matcher(src).matches()).isPresent()
        && said.raw("dst").filter(dst -> EXTENSION.matcher(dst).matches()).isPresent();
  }

  private static Optional<String> user(Said said, boolean inbound) {
    return inbound
        ? peer(said, "dstchannel").or(() -> said.text("dst"))
        : said.text("accountcode").or(() -> peer(said, "channel")).or(() -> said.text("src"));
  }

  /** Of {@code PJSIP/1001-0000002a} the part that names the phone. */
  private static Optional<String> peer(Said said, String channel) {
    return said.text(channel)
        .map(PEER::matcher)
        .filter(Matcher::matches)
        .map(peer -> peer.group(1));
  }
}
