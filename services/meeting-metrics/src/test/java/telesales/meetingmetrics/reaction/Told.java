package telesales.meetingmetrics.reaction;

import java.time.Instant;
import java.util.Map;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Event;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.contracts.calls.CallSource;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.EffectiveCallRule;

/** An event of a stream, as another service tells it. */
public record Told(StreamId stream, Event event) {
  /** A conversation that nobody was interested in. */
  public static Told call(String id, String agent, Instant startedAt, int talkSeconds) {
    return logged(id, details(agent, startedAt, talkSeconds, Disposition.NOT_INTERESTED, false));
  }

  public static Told logged(String id, CallDetails details) {
    return new Told(
        new StreamId("call-" + id),
        new CallLogged(new CallId(id), new CallSource("dialer", id), details));
  }

  public static Told corrected(String id, CallDetails details) {
    return new Told(new StreamId("call-" + id), new CallCorrected(new CallId(id), details));
  }

  /** Each name has a stream of its own. */
  static Told rule(String name, EffectiveCallRule rule) {
    return new Told(
        new StreamId("effective-call-rule-" + name),
        new EffectiveCallRuleSet(
            rule.version(), rule.minimumTalkSeconds(), rule.effectiveFrom(), "director-1"));
  }

  public static CallDetails details(
      String agent, Instant startedAt, int talkSeconds, Disposition disposition, boolean wechat) {
    return new CallDetails(
        new AgentId(agent),
        new CustomerId("customer"),
        "sealed",
        Direction.OUTBOUND,
        null,
        startedAt,
        null,
        startedAt.plusSeconds(talkSeconds),
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
}
