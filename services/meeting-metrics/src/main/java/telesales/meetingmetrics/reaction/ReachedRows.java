package telesales.meetingmetrics.reaction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.agentday.domain.AgentDayCommand.ReachTarget;
import telesales.meetingmetrics.agentday.domain.PeriodTarget;

/** What days have reached, as readers see it. */
final class ReachedRows {
  /** One target of one day. */
  record Key(String agent, LocalDate day, String metric, String period) {
    static Key of(AgentDay day, PeriodTarget target) {
      return new Key(
          day.agent().value(), day.date(), target.metric().wireName(), target.period().wireName());
    }
  }

  private final ConsumptionTransaction transaction;

  ReachedRows(ConsumptionTransaction transaction) {
    this.transaction = transaction;
  }

  Set<Key> of(Collection<AgentDay> days) {
    var keys = Columns.of(days).text(day -> day.agent().value()).day(AgentDay::date).tuple();
    Set<Key> found = new HashSet<>();
    transaction
        .execute(Statements.TARGETS_REACHED, keys)
        .forEach(
            row ->
                found.add(
                    new Key(
                        row.getString(0),
                        row.getLocalDate(1),
                        row.getString(2),
                        row.getString(3))));
    return found;
  }

  void keep(List<ReachTarget> reached) {
    transaction.write(
        Statements.KEEP_TARGETS_REACHED,
        Columns.of(reached)
            .text(each -> each.day().agent().value())
            .day(each -> each.day().date())
            .text(each -> each.target().metric().wireName())
            .text(each -> each.target().period().wireName())
            .number(each -> each.target().target())
            .instant(ReachTarget::at)
            .tuple());
  }
}
