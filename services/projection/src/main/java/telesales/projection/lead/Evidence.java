package telesales.projection.lead;

import static java.util.stream.Collectors.joining;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telesales.contracts.calls.Disposition.Category;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.LeadEvent.LeadCalled;
import telesales.contracts.leads.VisitEvent.LeadVisited;

/**
 * A call, visit, contract or payment that shows how far a lead had come.
 *
 * @param source what it is, within its lead
 * @param call null if it is none
 * @param shows the stages that it shows; some calls show none
 */
record Evidence(
    String lead,
    String source,
    @Nullable String call,
    String agent,
    Instant at,
    Set<LeadStage> shows) {

  static final Comparator<Evidence> EARLIEST_FIRST =
      Comparator.comparing(Evidence::at).thenComparing(Evidence::source);

  static Evidence of(LeadCalled called) {
    Set<LeadStage> shows = EnumSet.noneOf(LeadStage.class);
    if (called.disposition().is(Category.HUMAN_ANSWERED)) {
      shows.add(LeadStage.FIRST_CONVERSATION);
    }
    if (called.disposition().is(Category.SOLD)) {
      shows.add(LeadStage.DEAL);
    }
    if (called.grade() != null) {
      shows.add(LeadStage.graded(called.grade()));
    }
    String call = called.call().value();
    return new Evidence(
        called.lead().value(),
        LeadSources.call(called.call()),
        call,
        called.agent().value(),
        called.at(),
        shows);
  }

  static Evidence of(LeadVisited visit) {
    return new Evidence(
        visit.lead().value(),
        LeadSources.visit(visit.visit()),
        null,
        visit.agent().value(),
        visit.at(),
        EnumSet.of(LeadStage.VISITED));
  }

  static Evidence of(LeadDealSigned deal) {
    return new Evidence(
        deal.lead().value(),
        LeadSources.deal(deal.deal()),
        null,
        deal.agent().value(),
        deal.at(),
        EnumSet.of(LeadStage.DEAL));
  }

  static Evidence of(LeadPaymentReceived payment) {
    return new Evidence(
        payment.lead().value(),
        LeadSources.payment(payment.deal(), payment.payment()),
        null,
        payment.agent().value(),
        payment.at(),
        EnumSet.of(LeadStage.PAID));
  }

  static Evidence read(Row row) {
    return new Evidence(
        row.getString("lead"),
        row.getString("source"),
        row.getString("call_id"),
        row.getString("agent"),
        row.getOffsetDateTime("at").toInstant(),
        Arrays.stream(row.getString("shows").split(" "))
            .map(LeadStage::named)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeadStage.class))));
  }

  /** As it is stored. */
  String showing() {
    return shows.stream().map(LeadStage::wireName).collect(joining(" "));
  }
}
