package telesales.leadscoring.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.LeadEvent.LeadCalled;

/**
 * A call as its lead knows it.
 *
 * @param at when it began
 * @param talkSeconds conversation alone; 0 or more
 */
public record HeardCall(
    CallId call,
    AgentId agent,
    Instant at,
    Disposition disposition,
    int talkSeconds,
    boolean wechatAdded,
    @Nullable Grade grade,
    Map<String, String> attributes) {
  /**
   * By when they began. Two that began at the same instant are told apart by their ids, so that the
   * first is the same one whichever was heard of first.
   */
  static final Comparator<HeardCall> IN_TIME =
      Comparator.comparing(HeardCall::at).thenComparing(heard -> heard.call().value());

  static HeardCall of(CallEvent event) {
    var details = event.details();
    return new HeardCall(
        event.call(),
        details.agent(),
        details.startedAt(),
        details.disposition(),
        details.talkSeconds(),
        details.wechatAdded(),
        details.grade(),
        details.attributes());
  }

  static HeardCall of(LeadCalled event) {
    return new HeardCall(
        event.call(),
        event.agent(),
        event.at(),
        event.disposition(),
        event.talkSeconds(),
        event.wechatAdded(),
        event.grade(),
        event.attributes());
  }

  LeadCalled toldTo(LeadId lead) {
    return new LeadCalled(
        lead, call, agent, at, disposition, talkSeconds, wechatAdded, grade, attributes);
  }
}
