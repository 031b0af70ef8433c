package telesales.contracts.calls;

import java.time.Instant;
import java.time.LocalDate;
import telesales.contracts.AgentId;
import telesales.contracts.EventType;

/** What happened to an agent's call sheet (电话登记表) of one day. Stream: the sheet. */
public sealed interface CallSheetEvent extends CallLogEvent {
  AgentId agent();

  /** The agent's local day. */
  LocalDate date();

  /**
   * The agent handed the sheet in; again after it was returned.
   *
   * @param date the agent's local day
   * @param calls how many calls it has
   * @param dueAt when it should have been handed in at the latest
   * @param at when it was handed in
   */
  @EventType(name = "telesales.call-sheet.submitted")
  record CallSheetSubmitted(AgentId agent, LocalDate date, int calls, Instant dueAt, Instant at)
      implements CallSheetEvent {}

  /**
   * The manager found it in order.
   *
   * @param date the agent's local day
   * @param by the account of whoever did
   * @param at when it was accepted
   */
  @EventType(name = "telesales.call-sheet.accepted")
  record CallSheetAccepted(AgentId agent, LocalDate date, String by, Instant at)
      implements CallSheetEvent {}

  /**
   * The manager wants it changed.
   *
   * @param date the agent's local day
   * @param reason in words; about the sheet, not about customers
   * @param by the account of whoever did
   * @param at when it was returned
   */
  @EventType(name = "telesales.call-sheet.returned")
  record CallSheetReturned(AgentId agent, LocalDate date, String reason, String by, Instant at)
      implements CallSheetEvent {}
}
