package telesales.leadscoring.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telesales.contracts.CallId;
import telesales.contracts.LeadId;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.contracts.leads.LeadEvent;
import telesales.eventsourcing.consumption.Addressed;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.leadscoring.LeadStreams;
import telesales.leadscoring.domain.CallsTold;
import telesales.leadscoring.domain.LeadCommand;
import telesales.leadscoring.domain.LeadDecider;

/**
 * Tells leads of their calls, and of calls that turned out to be another's; writes the leads' rows.
 */
final class WhenCallIsReportedTellItsLead {
  private static final String CALLS_TOLD =
      Sql.file(WhenCallIsReportedTellItsLead.class, "calls-told.sql");
  private static final String REMEMBER_CALLS_TOLD =
      Sql.file(WhenCallIsReportedTellItsLead.class, "remember-calls-told.sql");
  private static final LeadDecider LEAD = new LeadDecider();

  private WhenCallIsReportedTellItsLead() {}

  static void react(List<Told<CallEvent>> events, ConsumptionTransaction transaction) {
    if (events.isEmpty()) {
      return;
    }
    var told = new CallsTold(toldBefore(events, transaction));
    List<Addressed<LeadCommand>> commands = new ArrayList<>(events.size());
    for (Told<CallEvent> each : events) {
      for (LeadCommand command : told.tell(each.event())) {
        commands.add(new Addressed<>(LeadStreams.of(command.lead()), command, each.context()));
      }
    }
    LeadRows.write(transaction.decide(LEAD, LeadEvent.class, commands), transaction);
    remember(told.changes(), transaction);
  }

  /**
   * Only what follows the first report can find its call told before: its stream has come in order.
   */
  private static Map<CallId, LeadId> toldBefore(
      List<Told<CallEvent>> events, ConsumptionTransaction transaction) {
    String[] corrected =
        events.stream()
            .map(Told::event)
            .filter(event -> !(event instanceof CallLogged))
            .map(event -> event.call().value())
            .distinct()
            .toArray(String[]::new);
    Map<CallId, LeadId> leadOf = new HashMap<>();
    if (corrected.length > 0) {
      for (Row row : transaction.execute(CALLS_TOLD, Tuple.of(corrected))) {
        leadOf.put(new CallId(row.getString(0)), new LeadId(row.getString(1)));
      }
    }
    return leadOf;
  }

  private static void remember(Map<String, LeadId> changes, ConsumptionTransaction transaction) {
    if (!changes.isEmpty()) {
      transaction.write(
          REMEMBER_CALLS_TOLD,
          Tuple.of(
              changes.keySet().toArray(String[]::new),
              changes.values().stream().map(LeadId::value).toArray(String[]::new)));
    }
  }
}
