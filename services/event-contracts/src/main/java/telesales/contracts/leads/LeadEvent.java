package telesales.contracts.leads;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Event;
import telesales.contracts.EventType;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.calls.Disposition;

/**
 * What happened to one lead. Stream: the lead. Instants named {@code at} are those of the call that
 * told it.
 */
public sealed interface LeadEvent extends Event
    permits VisitEvent,
        DealEvent,
        LeadEvent.LeadRegistered,
        LeadEvent.LeadCalled,
        LeadEvent.LeadCallRetracted,
        LeadEvent.LeadGraded,
        LeadEvent.LeadBecameInterested,
        LeadEvent.LeadInterestWithdrawn,
        LeadEvent.LeadScored {
  LeadId lead();

  /**
   * A number was met for the first time.
   *
   * @param campaign the one that the first call belonged to, if any
   * @param at when that call began
   */
  @EventType(name = "telesales.lead.registered")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LeadRegistered(
      LeadId lead,
      CustomerId customer,
      AgentId owner,
      @Nullable String campaign,
      CallId call,
      Instant at)
      implements LeadEvent {}

  /**
   * The lead was called, or what was known of such a call was corrected: this replaces it whole.
   *
   * @param at when the call began
   * @param talkSeconds conversation alone; 0 or more
   * @param grade the grade given in this call, if any
   * @param attributes what the call knew of the customer for scoring; never a name or a number
   * @param wechatAdded whether the customer became a contact of the agent's in this call
   */
  @EventType(name = "telesales.lead.called")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LeadCalled(
      LeadId lead,
      CallId call,
      AgentId agent,
      Instant at,
      Disposition disposition,
      int talkSeconds,
      boolean wechatAdded,
      @Nullable Grade grade,
      Map<String, String> attributes)
      implements LeadEvent {
    public LeadCalled {
      attributes = Map.copyOf(attributes);
    }
  }

  /**
   * A correction says that the call was with somebody else: for this lead it never was.
   *
   * @param at when the call began
   */
  @EventType(name = "telesales.lead.call-retracted")
  record LeadCallRetracted(LeadId lead, CallId call, AgentId agent, Instant at)
      implements LeadEvent {}

  /**
   * A call gave the lead a grade other than it had; absent: the grade was taken back.
   *
   * @param at when that call began
   */
  @EventType(name = "telesales.lead.graded")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LeadGraded(LeadId lead, @Nullable Grade grade, CallId call, AgentId agent, Instant at)
      implements LeadEvent {}

  /**
   * The lead reached grade D or better for the first time: a new interested lead (意向客户), credited
   * to the agent of that call on the local day of {@code at}. Said again when a correction moves
   * the first such call.
   *
   * @param at when that call began
   */
  @EventType(name = "telesales.lead.became-interested")
  record LeadBecameInterested(LeadId lead, Grade grade, CallId call, AgentId agent, Instant at)
      implements LeadEvent {}

  /**
   * A correction took back the only call that had shown interest: nobody is credited any more.
   *
   * @param at when that call began
   */
  @EventType(name = "telesales.lead.interest-withdrawn")
  record LeadInterestWithdrawn(LeadId lead, CallId call, AgentId agent, Instant at)
      implements LeadEvent {}

  /**
   * How likely the lead is to convert changed.
   *
   * @param score in percent, 0 to 100
   * @param scorer what computed it, with its version, as in {@code rules-1}
   * @param reasons the strongest first
   * @param at when the call began that changed it
   */
  @EventType(name = "telesales.lead.scored")
  record LeadScored(LeadId lead, int score, String scorer, List<ScoreReason> reasons, Instant at)
      implements LeadEvent {
    public LeadScored {
      reasons = List.copyOf(reasons);
    }
  }
}
