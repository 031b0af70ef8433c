package telesales.projection.counting;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.figures.Figures;
import telesales.figures.LeadFigures;
import telesales.figures.WorkTime;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * A visit, a deal or a payment, with what it adds to its agent's figures.
 *
 * @param visitKind of a visit, who went to whom
 * @param grade of a visit, which the lead had then
 * @param currency of a deal or a payment
 */
record LeadResult(
    String kind,
    String lead,
    AgentId agent,
    Instant at,
    Hour hour,
    @Nullable String visitKind,
    @Nullable String grade,
    @Nullable String currency,
    Figures figures) {

  static final VersionTable<LeadResult> TABLE =
      new VersionTable<>(
          "lead_result_version",
          "result",
          "result",
          List.of(
              Column.text("kind", LeadResult::kind),
              Column.text("lead", LeadResult::lead),
              Column.text("agent", result -> result.agent.value()),
              Column.instant("at", LeadResult::at),
              Column.day("day", result -> result.hour.day()),
              Column.number("hour", result -> (long) result.hour.hour()),
              Column.text("visit_kind", LeadResult::visitKind),
              Column.text("grade", LeadResult::grade),
              Column.text("currency", LeadResult::currency),
              Column.number("deals", result -> result.figures.deals()),
              Column.number("visits", result -> result.figures.visits()),
              Column.number("qualified_visits", result -> result.figures.qualifiedVisits()),
              Column.number("first_visits", result -> result.figures.firstVisits()),
              Column.number("amount_signed", result -> result.figures.amountSigned()),
              Column.number("amount_received", result -> result.figures.amountReceived()),
              Column.number("deals_paid", result -> result.figures.dealsPaid())),
          LeadResult::read);

  static LeadResult of(LeadVisited visit, ZoneId zone) {
    return new LeadResult(
        "visit",
        visit.lead().value(),
        visit.agent(),
        visit.at(),
        Hour.of(WorkTime.of(visit.at(), zone)),
        visit.kind().wireName(),
        visit.grade() == null ? null : visit.grade().name(),
        null,
        LeadFigures.of(visit));
  }

  static LeadResult of(LeadDealSigned deal, ZoneId zone) {
    return money(
        "deal",
        deal,
        deal.agent(),
        deal.at(),
        zone,
        deal.amount().currency(),
        LeadFigures.of(deal));
  }

  static LeadResult of(LeadPaymentReceived payment, ZoneId zone) {
    return money(
        "payment",
        payment,
        payment.agent(),
        payment.at(),
        zone,
        payment.amount().currency(),
        LeadFigures.of(payment));
  }

  private static LeadResult money(
      String kind,
      LeadEvent event,
      AgentId agent,
      Instant at,
      ZoneId zone,
      String currency,
      Figures figures) {
    Hour hour = Hour.of(WorkTime.of(at, zone));
    return new LeadResult(
        kind, event.lead().value(), agent, at, hour, null, null, currency, figures);
  }

  private static LeadResult read(Row row) {
    return new LeadResult(
        row.getString("kind"),
        row.getString("lead"),
        new AgentId(row.getString("agent")),
        row.getOffsetDateTime("at").toInstant(),
        new Hour(row.getLocalDate("day"), row.getInteger("hour")),
        row.getString("visit_kind"),
        row.getString("grade"),
        row.getString("currency"),
        new Figures(
            0,
            0,
            0,
            0,
            0,
            0,
            row.getLong("deals"),
            0,
            row.getLong("visits"),
            row.getLong("qualified_visits"),
            row.getLong("first_visits"),
            row.getLong("amount_signed"),
            row.getLong("amount_received"),
            row.getLong("deals_paid")));
  }
}
