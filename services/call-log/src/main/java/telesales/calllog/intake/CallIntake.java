package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.customers.Contact;
import telesales.calllog.customers.Customers;
import telesales.calllog.customers.KnownNumber;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.PhoneNumbers;
import telesales.calllog.domain.Call;
import telesales.calllog.domain.CallCommand;
import telesales.calllog.domain.CallCommand.AmendCall;
import telesales.calllog.domain.CallCommand.CorrectCall;
import telesales.calllog.domain.CallCommand.LogCall;
import telesales.calllog.domain.CallDecider;
import telesales.calllog.numbers.Callability;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallSource;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;

/** Takes calls in: from bytes to durable events. */
@ApplicationScoped
class CallIntake {
  /**
   * What a dialer is told.
   *
   * @param replay whether it had been taken in before, and nothing changed now
   */
  record Taken(CallId call, String dialerCallId, boolean replay) {}

  private final CallReader reader;
  private final PhoneNumbers numbers;
  private final Customers customers;
  private final PersonalData personalData;
  private final Callability callability;
  private final Streams<CallCommand, Call, CallEvent> calls;

  CallIntake(
      Clock clock,
      CallLogConfig config,
      EventStoreConfig events,
      PhoneNumbers numbers,
      Customers customers,
      PersonalData personalData,
      Callability callability,
      PostgresEventStore store) {
    this.reader = new CallReader(clock, config.clockAhead());
    this.numbers = numbers;
    this.customers = customers;
    this.personalData = personalData;
    this.callability = callability;
    this.calls =
        new Streams<>(store, new CallDecider(), CallEvent.class, events.conflictAttempts());
  }

  /** Takes a call in, the first time or again. */
  Uni<Taken> log(byte[] body, String dialer, EventMeta meta) {
    ReportedCall reported = reader.read(body, null);
    var source = new CallSource(dialer, reported.dialerCallId());
    CallId call = CallIds.of(source);
    return details(reported)
        .chain(
            details ->
                calls.decideOnNew(
                    CallIds.stream(call),
                    new LogCall(call, source, details),
                    new CommandContext(reported.startedAt(), meta)))
        .map(decided -> taken(call, reported, decided));
  }

  /**
   * Replaces what is known of a call.
   *
   * @param dialerCallId where only the dialer's own id is known; null where ours is
   */
  Uni<Taken> correct(CallId call, @Nullable String dialerCallId, byte[] body, EventMeta meta) {
    ReportedCall reported = reader.read(body, dialerCallId == null ? call.value() : dialerCallId);
    return details(reported)
        .chain(
            details ->
                calls.decide(
                    CallIds.stream(call),
                    new CorrectCall(call, details, meta.actor()),
                    new CommandContext(reported.startedAt(), meta)))
        .map(decided -> taken(call, reported, decided));
  }

  /** Replaces what people said of a call. */
  Uni<Call> amend(CallId call, Amendment amendment, CommandContext context) {
    return calls
        .decide(
            CallIds.stream(call), new AmendCall(call, amendment, context.meta().actor()), context)
        .map(Decided::state);
  }

  Uni<Call> call(CallId call) {
    return calls.state(CallIds.stream(call));
  }

  private Uni<CallDetails> details(ReportedCall reported) {
    KnownNumber number = numbers.of(reported.phone());
    CustomerId customer = customers.withNumber(number);
    return Uni.combine()
        .all()
        .unis(
            personalData.sealOf(customer),
            callability.breach(number, customer, reported.direction(), reported.startedAt()))
        .with(
            (seal, breach) ->
                reported.details(
                    customer,
                    PersonalData.seal(seal, new Contact(number.number(), null, null)),
                    breach.orElse(null)));
  }

  private static Taken taken(CallId call, ReportedCall reported, Decided<Call, CallEvent> decided) {
    String dialerCallId =
        decided.state() instanceof Call.Logged logged
            ? logged.source().dialerCallId()
            : reported.dialerCallId();
    return new Taken(call, dialerCallId, decided.changedNothing());
  }
}
