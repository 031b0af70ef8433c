package telesales.calllog.intake;

import java.time.Instant;
import java.util.Optional;
import telesales.calllog.customers.KnownNumber;
import telesales.calllog.mapping.KnownDialer;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CallBreach;
import telesales.contracts.calls.CallSource;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;

/**
 * A call in our own format on its way in: read and checked, not yet written.
 *
 * @param breach why it should not have been made
 * @param body as it was posted
 */
@SuppressWarnings("ArrayRecordComponent") // Posts are written once and never compared.
record ArrivedCall(
    KnownDialer dialer,
    ReportedCall reported,
    KnownNumber number,
    CustomerId customer,
    Optional<CallBreach> breach,
    Instant receivedAt,
    byte[] body,
    EventMeta meta) {

  CallSource source() {
    return new CallSource(dialer.name(), reported.dialerCallId());
  }

  CallId call() {
    return CallIds.of(source());
  }

  CommandContext context() {
    return new CommandContext(reported.startedAt(), meta);
  }

  /** Never the body: texts of objects end up in logs. */
  @Override
  public String toString() {
    return "call of " + dialer.name();
  }
}
