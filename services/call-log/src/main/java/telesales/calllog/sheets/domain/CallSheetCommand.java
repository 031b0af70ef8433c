package telesales.calllog.sheets.domain;

import java.time.Instant;
import java.time.LocalDate;
import telesales.contracts.AgentId;

/** What may be asked of a call sheet. */
public sealed interface CallSheetCommand {
  /**
   * The agent hands it in.
   *
   * @param calls how many calls it has
   */
  record SubmitSheet(AgentId agent, LocalDate date, int calls, Instant dueAt, Instant at)
      implements CallSheetCommand {}

  /** The manager finds it in order. */
  record AcceptSheet(AgentId agent, LocalDate date, String by, Instant at)
      implements CallSheetCommand {}

  /** The manager wants it changed. */
  record ReturnSheet(AgentId agent, LocalDate date, String reason, String by, Instant at)
      implements CallSheetCommand {}
}
