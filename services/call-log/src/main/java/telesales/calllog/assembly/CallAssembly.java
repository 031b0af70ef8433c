package telesales.calllog.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import telesales.calllog.assembly.Assembled.Complete;
import telesales.calllog.assembly.Assembled.Unfinished;
import telesales.calllog.assembly.Assembled.Unmappable;
import telesales.calllog.customers.PhoneNumber;
import telesales.calllog.formats.CallReport;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.intake.ReportedCall;
import telesales.calllog.mapping.DialerSettings;
import telesales.contracts.AgentId;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Disposition.Category;
import telesales.edge.Problem.FieldError;

/**
 * Makes a call of its posts. The same posts make the same call, in whichever order they came and
 * however often.
 */
final class CallAssembly {
  /** A code may be told to an operator unless there could be a number in it. */
  private static final Pattern TELLABLE = Pattern.compile("(?!.*[0-9]{5})[\\p{L}\\p{N}_. -]{1,30}");

  private final PostFormat format;
  private final DialerSettings settings;
  private final CallTelling told;
  private final List<FieldError> errors = new ArrayList<>();

  private CallAssembly(PostFormat format, DialerSettings settings, List<CallReport> reports) {
    this.format = format;
    this.settings = settings;
    this.told = new CallTelling(reports);
  }

  /**
   * @param reports in the order in which they came; at least one
   * @param latest no call can have begun after that
   */
  static Assembled of(
      PostFormat format, DialerSettings settings, List<CallReport> reports, Instant latest) {
    return new CallAssembly(format, settings, reports).assembled(latest);
  }

  private Assembled assembled(Instant latest) {
    if (!told.finished()) {
      return new Unfinished();
    }
    Optional<Disposition> disposition = disposition();
    int talk = talk(disposition);
    Optional<Disposition> meant = disposition.map(said -> lessThanAnswered(said, talk));
    Optional<AgentId> agent = agent();
    Optional<PhoneNumber> phone = phone();
    CallTimes times = CallTimes.of(told, talk, latest, errors);
    if (!errors.isEmpty()) {
      return new Unmappable(List.copyOf(errors));
    }
    return new Complete(
        new ReportedCall(
            told.dialerCallId(),
            agent.orElseThrow(),
            phone.orElseThrow(),
            settings.defaultCountry(),
            told.last(CallReport::direction).orElse(Direction.OUTBOUND),
            told.last(CallReport::campaign).orElse(null),
            times.started(),
            times.answered(),
            times.ended(),
            talk,
            meant.orElseThrow(),
            told.last(CallReport::grade).orElse(null),
            told.last(CallReport::wechatAdded).orElse(false),
            told.attributes(),
            told.last(CallReport::customerName).orElse(null),
            told.last(CallReport::note).orElse(null),
            told.last(CallReport::callbackAt).orElse(null)));
  }

  private Optional<Disposition> disposition() {
    Optional<String> code = told.last(CallReport::code);
    Optional<Disposition> meant = code.flatMap(said -> settings.disposition(format, said));
    if (code.isEmpty()) {
      refuse(format.codeField(), "is missing: it says how the call ended");
    } else if (meant.isEmpty()) {
      String shown = code.filter(said -> TELLABLE.matcher(said).matches()).orElse("");
      refuse(
          format.codeField(),
          (shown.isEmpty() ? "this code" : "the code " + shown)
              + " has no disposition: map it in the dialer's settings, then replay");
    }
    return meant;
  }

  /** Of a dialer that only knows that somebody answered, this tells people from machines. */
  private Disposition lessThanAnswered(Disposition said, int talk) {
    return said == Disposition.ANSWERED && talk < settings.answeredFromSeconds()
        ? Disposition.NO_ANSWER
        : said;
  }

  private int talk(Optional<Disposition> disposition) {
    Optional<Integer> seconds = CallTimes.talk(told);
    if (seconds.isEmpty()
        && disposition.filter(how -> how.is(Category.HUMAN_ANSWERED)).isPresent()) {
      refuse("talk", "it is not said how long was talked");
    }
    return seconds.orElse(0);
  }

  private Optional<AgentId> agent() {
    Optional<AgentId> agent = settings.agent(told.last(CallReport::user).orElse(null));
    if (agent.isEmpty()) {
      refuse(
          format.userField(),
          "is missing: send it, or name a defaultAgent in the dialer's settings");
    }
    return agent;
  }

  private Optional<PhoneNumber> phone() {
    Optional<String> text = told.last(CallReport::phone);
    Optional<PhoneNumber> number = text.flatMap(PhoneNumber::parse);
    if (number.isEmpty()) {
      refuse(
          format.phoneField(),
          text.isEmpty()
              ? "is missing: it is the customer's number"
              : "must be 3 to 15 digits, with + where the country is given");
    }
    return number;
  }

  private void refuse(String field, String detail) {
    errors.add(new FieldError(field, detail));
  }
}
