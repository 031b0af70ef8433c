package telesales.leadscoring.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.PaymentId;
import telesales.contracts.VisitId;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.VisitEvent;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;

/**
 * What came of a lead besides its calls: visits, deals and payments as they were published last.
 *
 * @param withdrawn ids of visits, deals and payments that are used no more: what a slow network
 *     repeats after its withdrawal must not count again
 */
public record Results(
    Map<VisitId, LeadVisited> visits,
    Map<DealId, LeadDealSigned> deals,
    Map<PaymentOfDeal, LeadPaymentReceived> payments,
    Set<Object> withdrawn) {
  static final Results NONE = new Results(Map.of(), Map.of(), Map.of(), Set.of());

  /** A payment's id means something within its deal only. */
  record PaymentOfDeal(DealId deal, PaymentId payment) {
    static PaymentOfDeal of(LeadPaymentReceived event) {
      return new PaymentOfDeal(event.deal(), event.payment());
    }
  }

  public Results {
    visits = Map.copyOf(visits);
    deals = Map.copyOf(deals);
    payments = Map.copyOf(payments);
    withdrawn = Set.copyOf(withdrawn);
  }

  /** Of all that happened to a lead. */
  public static Results after(List<LeadEvent> events) {
    Results results = NONE;
    for (LeadEvent event : events) {
      results =
          switch (event) {
            case VisitEvent visit -> results.after(visit);
            case DealEvent deal -> results.after(deal);
            default -> results;
          };
    }
    return results;
  }

  Results after(VisitEvent event) {
    return switch (event) {
      case LeadVisited visited ->
          new Results(with(visits, visited.visit(), visited), deals, payments, withdrawn);
      case LeadVisitWithdrawn gone ->
          new Results(without(visits, gone.visit()), deals, payments, and(gone.visit()));
    };
  }

  Results after(DealEvent event) {
    return switch (event) {
      case LeadDealSigned signed ->
          new Results(visits, with(deals, signed.deal(), signed), payments, withdrawn);
      case LeadDealWithdrawn gone ->
          new Results(visits, without(deals, gone.deal()), payments, and(gone.deal()));
      case LeadPaymentReceived received ->
          new Results(
              visits, deals, with(payments, PaymentOfDeal.of(received), received), withdrawn);
      case LeadPaymentWithdrawn gone -> {
        var which = new PaymentOfDeal(gone.deal(), gone.payment());
        yield new Results(visits, deals, without(payments, which), and(which));
      }
    };
  }

  int count() {
    return visits.size() + deals.size() + payments.size() + withdrawn.size();
  }

  /** By when they took place; of two at the same instant by their ids. */
  public List<LeadVisited> visitsInTime() {
    return inTime(visits.values().stream(), LeadVisited::at, visit -> visit.visit().value());
  }

  public List<LeadDealSigned> dealsInTime() {
    return inTime(deals.values().stream(), LeadDealSigned::at, deal -> deal.deal().value());
  }

  public List<LeadPaymentReceived> paymentsInTime(DealId deal) {
    return inTime(
        payments.values().stream().filter(payment -> payment.deal().equals(deal)),
        LeadPaymentReceived::at,
        payment -> payment.payment().value());
  }

  boolean hasDealOf(CallId call) {
    return deals.values().stream().anyMatch(deal -> Objects.equals(deal.call(), call));
  }

  private static <T> List<T> inTime(
      Stream<T> events, Function<T, Instant> at, Function<T, String> id) {
    return events.sorted(Comparator.comparing(at).thenComparing(id)).toList();
  }

  private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
    Map<K, V> more = new HashMap<>(before);
    more.put(key, value);
    return more;
  }

  private static <K, V> Map<K, V> without(Map<K, V> before, K key) {
    Map<K, V> fewer = new HashMap<>(before);
    fewer.remove(key);
    return fewer;
  }

  private Set<Object> and(Object id) {
    Set<Object> more = new HashSet<>(withdrawn);
    more.add(id);
    return more;
  }
}
