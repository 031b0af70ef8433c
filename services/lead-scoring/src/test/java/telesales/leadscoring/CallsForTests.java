package telesales.leadscoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.contracts.calls.CallSource;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.eventsourcing.store.StreamId;

/** Calls as call-log would publish them. */
public final class CallsForTests {
  private CallsForTests() {}

  public static CallLogged logged(CallId call, CallDetails details) {
    return new CallLogged(call, new CallSource("dialer", call.value()), details);
  }

  public static CallCorrected corrected(CallId call, CallDetails details) {
    return new CallCorrected(call, details);
  }

  public static StreamId stream(CallId call) {
    return new StreamId("call-" + call);
  }

  public static CallId newCall() {
    return new CallId(UUID.randomUUID().toString());
  }

  public static CustomerId newCustomer() {
    return new CustomerId(UUID.randomUUID().toString());
  }

  public static AgentId newAgent() {
    return new AgentId("agent-" + UUID.randomUUID());
  }

  public static CallDetails details(
      AgentId agent, CustomerId customer, Instant at, Disposition disposition, Grade grade) {
    return new CallDetails(
        agent,
        customer,
        "sealed",
        Direction.OUTBOUND,
        "spring",
        at,
        at,
        at.plusSeconds(60),
        60,
        disposition,
        grade,
        false,
        Map.of(),
        null,
        null,
        null,
        null,
        null);
  }
}
