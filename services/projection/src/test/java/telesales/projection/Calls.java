package telesales.projection;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CallBreach;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.contracts.calls.CallSource;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Objection;

/** Calls for tests. */
public final class Calls {
  private Calls() {}

  public static CallDetails details(
      String agent, Instant startedAt, int talkSeconds, Disposition disposition, boolean wechat) {
    return new CallDetails(
        new AgentId(agent),
        new CustomerId("customer-" + startedAt.getEpochSecond()),
        "encrypted",
        Direction.OUTBOUND,
        "autumn",
        startedAt,
        null,
        startedAt.plusSeconds(talkSeconds + 20L),
        talkSeconds,
        disposition,
        null,
        wechat,
        Map.of(),
        null,
        null,
        null,
        null,
        null);
  }

  /** The same, but with another customer. */
  public static CallDetails with(String customer, CallDetails call) {
    return new CallDetails(
        call.agent(),
        new CustomerId(customer),
        call.personalData(),
        call.direction(),
        call.campaign(),
        call.startedAt(),
        call.answeredAt(),
        call.endedAt(),
        call.talkSeconds(),
        call.disposition(),
        call.grade(),
        call.wechatAdded(),
        call.attributes(),
        call.callbackAt(),
        call.objection(),
        call.question(),
        call.wording(),
        call.breach());
  }

  /** The same call, that should not have been made. */
  public static CallDetails inBreach(CallDetails call, CallBreach breach) {
    return call.changed().breach(breach).details();
  }

  /** The same call, in which the customer objected something, or nothing. */
  public static CallDetails objecting(CallDetails call, @Nullable Objection objection) {
    return call.changed().objection(objection).details();
  }

  public static CallLogged logged(String call, CallDetails details) {
    return new CallLogged(new CallId(call), new CallSource("dialer", call), details);
  }

  public static CallCorrected corrected(String call, CallDetails details) {
    return new CallCorrected(new CallId(call), details);
  }
}
