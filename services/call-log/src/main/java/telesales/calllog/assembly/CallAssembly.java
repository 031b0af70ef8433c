package telesales.calllog.assembly;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
 * however often: the later word counts, and what it does not say was said before.
 */
final class CallAssembly {
  private static final long LONGEST_CALL_SECONDS = 86_400;
  private static final long LONGEST_SPAN_SECONDS = 7 * LONGEST_CALL_SECONDS;

  /** A code may be told to an operator unless there could be a number in it. */
  private static final Pattern TELLABLE = Pattern.compile("(?!.*[0-9]{5})[\\p{L}\\p{N}_. -]{1,30}");

  private final PostFormat format;
  private final DialerSettings settings;
  private final List<CallReport> reports;
  private final List<FieldError> errors = new ArrayList<>();

  private CallAssembly(PostFormat format, DialerSettings settings, List<CallReport> reports) {
    this.format = format;
    this.settings = settings;
    this.reports = reports.stream().sorted(Comparator.comparingLong(CallReport::order)).toList();
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
    if (reports.stream().noneMatch(CallReport::finished)) {
      return new Unfinished();
    }
    Optional<Disposition> disposition = disposition();
    Optional<Integer> talk = talk(disposition);
    Optional<Disposition> meant = disposition.map(said -> lessThanAnswered(said, talk.orElse(0)));
    Optional<AgentId> agent = agent();
    Optional<PhoneNumber> phone = phone();
    Times times = times(talk.orElse(0), latest);
    if (!errors.isEmpty()) {
      return new Unmappable(List.copyOf(errors));
    }
    return new Complete(
        new ReportedCall(
            reports.getFirst().dialerCallId(),
            agent.orElseThrow(),
            phone.orElseThrow(),
            settings.defaultCountry(),
            last(CallReport::direction).orElse(Direction.OUTBOUND),
            last(CallReport::campaign).orElse(null),
            times.started(),
            times.answered(),
            times.ended(),
            talk.orElse(0),
            meant.orElseThrow(),
            last(CallReport::grade).orElse(null),
            last(CallReport::wechatAdded).orElse(false),
            attributes(),
            last(CallReport::customerName).orElse(null),
            last(CallReport::note).orElse(null),
            last(CallReport::callbackAt).orElse(null)));
  }

  private <T> Optional<T> last(Function<CallReport, @Nullable T> fact) {
    return Optional.ofNullable(
        reports.stream().map(fact).reduce(null, (known, said) -> said == null ? known : said));
  }

  private Optional<Disposition> disposition() {
    Optional<String> code = last(CallReport::code);
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

  private Optional<Integer> talk(Optional<Disposition> disposition) {
    Optional<Integer> said = last(CallReport::talkSeconds);
    if (said.isPresent()) {
      return said;
    }
    Optional<Instant> answered = last(CallReport::answeredAt);
    Optional<Instant> ended = last(CallReport::endedAt);
    if (answered.isPresent() && ended.isPresent()) {
      long seconds = Duration.between(answered.get(), ended.get()).toSeconds();
      if (seconds >= 0 && seconds <= LONGEST_CALL_SECONDS) {
        return Optional.of((int) seconds);
      }
    }
    if (disposition.filter(how -> how.is(Category.HUMAN_ANSWERED)).isPresent()) {
      refuse("talk", "it is not said how long was talked");
    }
    return Optional.of(0);
  }

  private Optional<AgentId> agent() {
    Optional<AgentId> agent = settings.agent(last(CallReport::user).orElse(null));
    if (agent.isEmpty()) {
      refuse(
          format.userField(),
          "is missing: send it, or name a defaultAgent in the dialer's settings");
    }
    return agent;
  }

  private Optional<PhoneNumber> phone() {
    Optional<String> text = last(CallReport::phone);
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

  private record Times(Instant started, @Nullable Instant answered, Instant ended) {}

  /** What was not said of the times follows from the others. */
  private Times times(int talk, Instant latest) {
    Optional<Instant> answered = last(CallReport::answeredAt);
    Optional<Instant> ended =
        last(CallReport::endedAt)
            .or(
                () ->
                    answered.or(() -> last(CallReport::startedAt)).map(at -> at.plusSeconds(talk)));
    Optional<Instant> started =
        last(CallReport::startedAt)
            .or(() -> answered)
            .or(() -> ended.map(end -> end.minusSeconds(talk)));
    if (started.isEmpty() || ended.isEmpty()) {
      refuse("start", "it is not said when the call was");
      return new Times(latest, null, latest);
    }
    Instant start = started.get();
    if (start.isAfter(latest)) {
      refuse("start", "must not lie in the future");
    }
    // Clocks of phones and switches differ by a moment; no call ends before it began.
    Instant end = ended.get().isBefore(start) ? start : ended.get();
    if (end.isAfter(start.plusSeconds(LONGEST_SPAN_SECONDS))) {
      refuse("end", "must be at most a week after the start");
    }
    return new Times(start, answered.map(at -> at.isBefore(start) ? start : at).orElse(null), end);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    reports.forEach(report -> attributes.putAll(report.attributes()));
    return attributes;
  }

  private void refuse(String field, String detail) {
    errors.add(new FieldError(field, detail));
  }
}
