package telesales.calllog.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.calllog.customers.PhoneNumber;
import telesales.contracts.AgentId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.calls.CallBreach;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;

/**
 * A call as a dialer reports it, checked, with the number still readable.
 *
 * @param country by its two letters, of a number that names none
 * @param customerName as the dialer knows the customer
 * @param note the dialer's note of the call
 * @param callbackAt when the customer wants to be called again
 */
public record ReportedCall(
    String dialerCallId,
    AgentId agent,
    PhoneNumber phone,
    String country,
    Direction direction,
    @Nullable String campaign,
    Instant startedAt,
    @Nullable Instant answeredAt,
    Instant endedAt,
    int talkSeconds,
    Disposition disposition,
    @Nullable Grade grade,
    boolean wechatAdded,
    Map<String, String> attributes,
    @Nullable String customerName,
    @Nullable String note,
    @Nullable Instant callbackAt) {

  CallDetails details(CustomerId customer, String personalData, @Nullable CallBreach breach) {
    return new CallDetails(
        agent,
        customer,
        personalData,
        direction,
        campaign,
        startedAt,
        answeredAt,
        endedAt,
        talkSeconds,
        disposition,
        grade,
        wechatAdded,
        attributes,
        callbackAt,
        null,
        null,
        null,
        breach);
  }
}
