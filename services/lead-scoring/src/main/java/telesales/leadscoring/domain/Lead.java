package telesales.leadscoring.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadRegistered;

/** A customer who may buy. */
public sealed interface Lead {
  /** Nobody has called this customer. */
  record Unknown() implements Lead {}

  /**
   * A customer with the calls that are known of, and what was published about it so far.
   *
   * @param registeredBy the agent of the first call heard of
   * @param calls by their ids
   * @param grade as it was last published
   * @param interest as it was last published
   * @param score as it was last published
   * @param results visits, deals and payments, as they were last published
   */
  record Known(
      CustomerId customer,
      AgentId registeredBy,
      @Nullable String campaign,
      Map<CallId, HeardCall> calls,
      @Nullable Grade grade,
      @Nullable Interest interest,
      @Nullable Score score,
      Results results)
      implements Lead {
    public Known {
      calls = Collections.unmodifiableMap(calls);
    }

    static Known of(LeadRegistered event) {
      return new Known(
          event.customer(),
          event.owner(),
          event.campaign(),
          Map.of(),
          null,
          null,
          null,
          Results.NONE);
    }

    /**
     * Whom the lead belongs to: the agent credited with its interest, otherwise the one who called
     * first.
     */
    public AgentId owner() {
      if (interest != null) {
        return interest.agent();
      }
      return calls.values().stream()
          .min(HeardCall.IN_TIME)
          .map(HeardCall::agent)
          .orElse(registeredBy);
    }

    public Optional<HeardCall> latestCall() {
      return calls.values().stream().max(HeardCall.IN_TIME);
    }

    Optional<HeardCall> firstGradedCall() {
      return gradedCalls().min(HeardCall.IN_TIME);
    }

    Optional<HeardCall> latestGradedCall() {
      return gradedCalls().max(HeardCall.IN_TIME);
    }

    Known with(HeardCall heard) {
      var more = new HashMap<>(calls);
      more.put(heard.call(), heard);
      return new Known(customer, registeredBy, campaign, more, grade, interest, score, results);
    }

    Known without(CallId call) {
      var fewer = new HashMap<>(calls);
      fewer.remove(call);
      return new Known(customer, registeredBy, campaign, fewer, grade, interest, score, results);
    }

    Known graded(@Nullable Grade published) {
      return new Known(
          customer, registeredBy, campaign, calls, published, interest, score, results);
    }

    Known interested(@Nullable Interest published) {
      return new Known(customer, registeredBy, campaign, calls, grade, published, score, results);
    }

    Known scored(Score published) {
      return new Known(
          customer, registeredBy, campaign, calls, grade, interest, published, results);
    }

    Known with(Results published) {
      return new Known(customer, registeredBy, campaign, calls, grade, interest, score, published);
    }

    private Stream<HeardCall> gradedCalls() {
      return calls.values().stream().filter(heard -> heard.grade() != null);
    }
  }

  /** Who is credited with a lead's interest, for which call. */
  record Interest(Grade grade, CallId call, AgentId agent, Instant at) {
    static Interest of(LeadBecameInterested event) {
      return new Interest(event.grade(), event.call(), event.agent(), event.at());
    }
  }
}
