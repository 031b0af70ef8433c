package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
import telesales.calllog.mapping.Dialers;
import telesales.calllog.mapping.KnownDialer;
import telesales.calllog.numbers.Callability;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallSource;
import telesales.edge.ProblemException;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;

/** Takes calls in: from bytes to durable events. */
@ApplicationScoped
public class CallIntake {
  /**
   * What a dialer is told.
   *
   * @param replay whether it had been taken in before, and nothing changed now
   */
  record Taken(CallId call, String dialerCallId, boolean replay) {}

  private final Clock clock;
  private final CallReader reader;
  private final Dialers dialers;
  private final KeptCalls kept;
  private final PhoneNumbers numbers;
  private final Customers customers;
  private final PersonalData personalData;
  private final Callability callability;
  private final CallGroups groups;
  private final Streams<CallCommand, Call, CallEvent> calls;

  CallIntake(
      Clock clock,
      CallLogConfig config,
      EventStoreConfig events,
      Dialers dialers,
      KeptCalls kept,
      PhoneNumbers numbers,
      Customers customers,
      PersonalData personalData,
      Callability callability,
      CallGroups groups,
      PostgresEventStore store) {
    this.clock = clock;
    this.reader = new CallReader(clock, config.clockAhead());
    this.dialers = dialers;
    this.kept = kept;
    this.numbers = numbers;
    this.customers = customers;
    this.personalData = personalData;
    this.callability = callability;
    this.groups = groups;
    this.calls =
        new Streams<>(store, new CallDecider(), CallEvent.class, events.conflictAttempts());
  }

  /** Takes a call in, the first time or again. */
  Uni<Taken> log(byte[] body, String dialer, EventMeta meta) {
    return Uni.createFrom().completionStage(() -> take(body, dialer, meta));
  }

  /** The same for whoever takes in thousands: it costs less. */
  CompletionStage<Taken> take(byte[] body, String dialer, EventMeta meta) {
    return dialers.ofCall(dialer).thenCompose(known -> take(body, known, meta));
  }

  private CompletionStage<Taken> take(byte[] body, KnownDialer dialer, EventMeta meta) {
    ReportedCall reported;
    try {
      reported = reader.read(body, null, dialer.settings());
    } catch (ProblemException unreadable) {
      return kept.<Taken>unread(body, dialer.name(), unreadable).subscribeAsCompletionStage();
    }
    KnownNumber number = numbers.of(reported.phone(), reported.country());
    CustomerId customer = customers.withNumber(number);
    Instant receivedAt = clock.instant();
    return callability
        .breach(number, customer, reported.direction(), reported.startedAt())
        .thenCompose(
            breach ->
                write(
                    new ArrivedCall(
                        dialer, reported, number, customer, breach, receivedAt, body, meta)));
  }

  private CompletionStage<Taken> write(ArrivedCall arrived) {
    return groups
        .write(arrived)
        .thenCompose(
            written ->
                written.isNew()
                    ? CompletableFuture.completedFuture(
                        new Taken(
                            written.command().call(), arrived.reported().dialerCallId(), false))
                    : again(arrived, written));
  }

  /** A call that was there before: it is the same, or it is refused. */
  private CompletionStage<Taken> again(ArrivedCall arrived, WrittenCall written) {
    LogCall command = written.command();
    return calls
        .decide(CallIds.stream(command.call()), command, arrived.context())
        .map(decided -> taken(command.call(), arrived.reported(), decided))
        .onFailure(CommandRejected.class)
        .recoverWithUni(rejected -> kept.refused(written.post(), rejected))
        .subscribeAsCompletionStage();
  }

  /**
   * Replaces what is known of a call. What replaces it is kept first, so that a dialer's later post
   * of the same call does not undo it.
   *
   * @param dialerCallId where only the dialer's own id is known; null where ours is
   */
  Uni<Taken> correct(
      CallId call, CallSource source, @Nullable String dialerCallId, byte[] body, EventMeta meta) {
    return dialers
        .named(source.dialer())
        .chain(
            dialer -> {
              ReportedCall reported =
                  reader.read(
                      body, dialerCallId == null ? call.value() : dialerCallId, dialer.settings());
              return detailed(reported)
                  .call(detailed -> kept.correction(source, detailed, body))
                  .chain(
                      detailed ->
                          calls.decide(
                              CallIds.stream(call),
                              new CorrectCall(call, detailed.details(), meta.actor()),
                              new CommandContext(reported.startedAt(), meta)))
                  .map(decided -> taken(call, reported, decided));
            });
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

  /** A call as it goes into an event, with the seal that its personal data is under. */
  public Uni<SealedCall> detailed(ReportedCall reported) {
    KnownNumber number = numbers.of(reported.phone(), reported.country());
    CustomerId customer = customers.withNumber(number);
    var contact = new Contact(number.number(), reported.customerName(), reported.note());
    return Uni.combine()
        .all()
        .unis(
            personalData.sealOf(customer),
            Uni.createFrom()
                .completionStage(
                    callability.breach(
                        number, customer, reported.direction(), reported.startedAt())))
        .with(
            (seal, breach) ->
                new SealedCall(
                    seal,
                    reported.details(
                        customer, PersonalData.seal(seal, contact), breach.orElse(null))));
  }

  private static Taken taken(CallId call, ReportedCall reported, Decided<Call, CallEvent> decided) {
    String dialerCallId =
        decided.state() instanceof Call.Logged logged
            ? logged.source().dialerCallId()
            : reported.dialerCallId();
    return new Taken(call, dialerCallId, decided.changedNothing());
  }
}
