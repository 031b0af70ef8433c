package telesales.leadscoring.domain;

import java.util.List;
import telesales.contracts.leads.LeadEvent;
import telesales.eventsourcing.decider.CommandRejected;

/**
 * Whoever records a visit, a deal or a payment names it. So what is sent twice counts once, what is
 * withdrawn stays so, and two different ones under one name are told apart instead of one of them
 * being lost.
 */
final class Repeats {
  private Repeats() {}

  /** What is known is sent again. */
  static List<LeadEvent> of(boolean same, String what) {
    if (!same) {
      throw new CommandRejected(
          "recorded-differently",
          "a "
              + what
              + " with this id was recorded with other content; to correct it, withdraw it and"
              + " record it under another id");
    }
    return List.of();
  }

  static void mustBeNew(Results results, Object id, String what, int most) {
    if (results.withdrawn().contains(id)) {
      throw new CommandRejected(
          "withdrawn", "the " + what + " with this id was withdrawn; record it under another id");
    }
    if (results.count() >= most) {
      throw new CommandRejected(
          "too-many-results",
          "a lead has at most " + most + " visits, deals and payments, withdrawn ones among them");
    }
  }

  static List<LeadEvent> ofWithdrawal(Results results, Object id, String what) {
    if (!results.withdrawn().contains(id)) {
      throw noSuch(what);
    }
    return List.of();
  }

  static CommandRejected noSuch(String what) {
    return new CommandRejected("no-such-" + what, "there is no such " + what);
  }
}
