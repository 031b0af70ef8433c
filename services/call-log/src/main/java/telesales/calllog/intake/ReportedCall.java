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

/** A call as a dialer reports it, checked, with the number still readable. */
record ReportedCall(
    String dialerCallId,
    AgentId agent,
    PhoneNumber phone,
    Direction direction,
    @Nullable String campaign,
    Instant startedAt,
    @Nullable Instant answeredAt,
    Instant endedAt,
    int talkSeconds,
    Disposition disposition,
    @Nullable Grade grade,
    boolean wechatAdded,
    Map<String, String> attributes) {

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
        null,
        null,
        null,
        null,
        breach);
  }
}
