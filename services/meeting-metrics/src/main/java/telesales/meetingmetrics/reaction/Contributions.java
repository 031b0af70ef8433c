package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import telesales.contracts.AgentId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.agentday.domain.Contribution;

/**
 * What each call and lead adds, by what it comes from. Stored is what it adds by any rule; read is
 * what it adds by the rules that hold now.
 */
final class Contributions {

  private final ConsumptionTransaction transaction;
  private final EffectiveCallRules rules;

  Contributions(ConsumptionTransaction transaction, EffectiveCallRules rules) {
    this.transaction = transaction;
    this.rules = rules;
  }

  SortedMap<String, Contribution> of(Collection<String> sources) {
    return read(Statements.CONTRIBUTIONS, Tuple.of(sources.toArray(String[]::new)));
  }

  SortedMap<String, Contribution> ofDays(Collection<AgentDay> days) {
    return read(
        Statements.CONTRIBUTIONS_OF_DAYS,
        Columns.of(days).text(day -> day.agent().value()).day(AgentDay::date).tuple());
  }

  /** Rows are written in the order of their keys. */
  void keep(SortedMap<String, Contribution> bySource) {
    transaction.write(
        Statements.KEEP_CONTRIBUTIONS,
        Columns.of(bySource.entrySet())
            .text(Map.Entry::getKey)
            .text(each -> each.getValue().agent().value())
            .instant(each -> each.getValue().at())
            .day(each -> each.getValue().date())
            .text(each -> Columns.block(each.getValue().block()))
            .text(each -> each.getValue().gradedCustomer())
            .number(each -> each.getValue().figures().dials())
            .number(each -> each.getValue().figures().connected())
            .number(each -> each.getValue().figures().talkSeconds())
            .number(each -> each.getValue().figures().wechatAdds())
            .number(each -> each.getValue().figures().interestedLeads())
            .number(each -> each.getValue().figures().deals())
            .number(each -> each.getValue().figures().visits())
            .number(each -> each.getValue().figures().qualifiedVisits())
            .number(each -> each.getValue().figures().firstVisits())
            .number(each -> each.getValue().figures().amountSigned())
            .number(each -> each.getValue().figures().amountReceived())
            .number(each -> each.getValue().figures().dealsPaid())
            .tuple());
  }

  private SortedMap<String, Contribution> read(String sql, Tuple parameters) {
    SortedMap<String, Contribution> found = new TreeMap<>();
    for (Row row : transaction.execute(sql, parameters)) {
      found.put(row.getString(0), contribution(row).by(rules));
    }
    return found;
  }

  private static Contribution contribution(Row row) {
    return new Contribution(
        new AgentId(row.getString(1)),
        row.getOffsetDateTime(2).toInstant(),
        row.getLocalDate(3),
        Columns.block(row.getString(4)),
        row.getString(5),
        figures(row));
  }

  private static Figures figures(Row row) {
    return new Figures(
        row.getLong("dials"),
        row.getLong("connected"),
        0,
        row.getLong("talk_seconds"),
        row.getLong("wechat_adds"),
        row.getLong("interested_leads"),
        row.getLong("deals"),
        row.getLong("graded_leads"),
        row.getLong("visits"),
        row.getLong("qualified_visits"),
        row.getLong("first_visits"),
        row.getLong("amount_signed"),
        row.getLong("amount_received"),
        row.getLong("deals_paid"));
  }
}
