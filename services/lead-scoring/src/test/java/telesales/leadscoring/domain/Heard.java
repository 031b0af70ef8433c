package telesales.leadscoring.domain;

import java.time.Instant;
import java.util.Map;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.LeadEvent.LeadCalled;
import telesales.leadscoring.domain.LeadCommand.HearOfCall;

/** Calls for tests, changed one thing at a time. */
record Heard(HeardCall call) {
  static final CustomerId CUSTOMER = new CustomerId("customer-1");
  static final LeadId LEAD = LeadIds.of(CUSTOMER);
  static final AgentId MIRA = new AgentId("mira");
  static final AgentId OMAR = new AgentId("omar");
  static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");

  /** Nobody answered Mira at nine. */
  static Heard call(String id) {
    return new Heard(
        new HeardCall(new CallId(id), MIRA, NINE, Disposition.NO_ANSWER, 0, false, null, Map.of()));
  }

  Heard by(AgentId agent) {
    return with(agent, call.at(), call.disposition(), call.talkSeconds(), call.grade());
  }

  Heard at(Instant at) {
    return with(call.agent(), at, call.disposition(), call.talkSeconds(), call.grade());
  }

  Heard ended(Disposition disposition) {
    return with(call.agent(), call.at(), disposition, call.talkSeconds(), call.grade());
  }

  Heard talked(int seconds) {
    return with(call.agent(), call.at(), call.disposition(), seconds, call.grade());
  }

  Heard graded(Grade grade) {
    return with(call.agent(), call.at(), call.disposition(), call.talkSeconds(), grade);
  }

  Heard wechatAdded() {
    return new Heard(
        new HeardCall(
            call.call(),
            call.agent(),
            call.at(),
            call.disposition(),
            call.talkSeconds(),
            true,
            call.grade(),
            call.attributes()));
  }

  Heard knowing(String attribute, String value) {
    return new Heard(
        new HeardCall(
            call.call(),
            call.agent(),
            call.at(),
            call.disposition(),
            call.talkSeconds(),
            call.wechatAdded(),
            call.grade(),
            Map.of(attribute, value)));
  }

  HearOfCall told() {
    return new HearOfCall(LEAD, CUSTOMER, null, call);
  }

  LeadCalled event() {
    return call.toldTo(LEAD);
  }

  private Heard with(
      AgentId agent, Instant at, Disposition disposition, int talkSeconds, Grade grade) {
    return new Heard(
        new HeardCall(
            call.call(),
            agent,
            at,
            disposition,
            talkSeconds,
            call.wechatAdded(),
            grade,
            call.attributes()));
  }
}
