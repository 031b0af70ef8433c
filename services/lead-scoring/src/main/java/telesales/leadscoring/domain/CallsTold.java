package telesales.leadscoring.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telesales.contracts.CallId;
import telesales.contracts.LeadId;
import telesales.contracts.calls.CallEvent;
import telesales.leadscoring.domain.LeadCommand.ForgetCall;
import telesales.leadscoring.domain.LeadCommand.HearOfCall;

/**
 * Which lead each call was told to, because a correction may say that it was with another customer.
 */
public final class CallsTold {
  private final Map<CallId, LeadId> leadOf;
  private final Map<String, LeadId> changes = new TreeMap<>();

  /**
   * @param leadOf for all calls that corrections may move
   */
  public CallsTold(Map<CallId, LeadId> leadOf) {
    this.leadOf = new HashMap<>(leadOf);
  }

  /** Who has to be told what of this call. */
  public List<LeadCommand> tell(CallEvent event) {
    LeadId lead = LeadIds.of(event.details().customer());
    LeadId before = leadOf.put(event.call(), lead);
    List<LeadCommand> commands = new ArrayList<>(2);
    if (!lead.equals(before)) {
      changes.put(event.call().value(), lead);
      if (before != null) {
        commands.add(new ForgetCall(before, event.call()));
      }
    }
    var details = event.details();
    commands.add(new HearOfCall(lead, details.customer(), details.campaign(), HeardCall.of(event)));
    return commands;
  }

  /** The calls that another lead was told than before, sorted by their ids. */
  public Map<String, LeadId> changes() {
    return changes;
  }
}
