package telesales.leadscoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.contracts.calls.CallSource;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.leadscoring.domain.Lead.Known;

/**
 * Calls keep their own order, and no other: however they are mixed, and however they are corrected
 * (to another customer, agent, grade or time), the same leads are credited to the same agents.
 */
class AnyOrderProperties {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_credit_is_the_same_in_any_order(int seed) {
    var random = new Random(seed);
    List<List<CallEvent>> calls = randomCalls(random);

    var once = new Told();
    mixed(calls, random).forEach(once::tell);

    assertThat(once.credit()).isEqualTo(expected(calls));
    assertThat(once.credited).isEqualTo(once.credit());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void grade_score_and_owner_are_the_same_in_any_order(int seed) {
    var random = new Random(seed);
    List<List<CallEvent>> calls = randomCalls(random);

    var once = new Told();
    mixed(calls, random).forEach(once::tell);
    var otherwise = new Told();
    mixed(calls, random).forEach(otherwise::tell);

    assertThat(once.facts()).isEqualTo(otherwise.facts());
  }

  /** Leads as the reaction tells them, and credit as a reader of their events would keep it. */
  private static final class Told {
    private final LeadDecider decider = new LeadDecider();
    private final CallsTold calls = new CallsTold(Map.of());
    private final Map<LeadId, Lead> leads = new HashMap<>();
    private final Map<LeadId, Lead.Interest> credited = new HashMap<>();

    void tell(CallEvent event) {
      for (LeadCommand command : calls.tell(event)) {
        Lead lead = leads.getOrDefault(command.lead(), decider.initial());
        for (LeadEvent said : decider.decide(command, lead)) {
          lead = decider.evolve(lead, said);
          read(said);
        }
        leads.put(command.lead(), lead);
      }
    }

    private void read(LeadEvent event) {
      if (event instanceof LeadBecameInterested interested) {
        credited.put(event.lead(), Lead.Interest.of(interested));
      } else if (event instanceof LeadInterestWithdrawn withdrawn) {
        Lead.Interest was = credited.remove(event.lead());
        assertThat(was.call()).isEqualTo(withdrawn.call());
        assertThat(was.agent()).isEqualTo(withdrawn.agent());
      }
    }

    Map<LeadId, Lead.Interest> credit() {
      Map<LeadId, Lead.Interest> credit = new HashMap<>();
      leads.forEach(
          (id, lead) -> {
            if (lead instanceof Known known && known.interest() != null) {
              credit.put(id, known.interest());
            }
          });
      return credit;
    }

    Map<String, Object> facts() {
      Map<String, Object> facts = new TreeMap<>();
      leads.forEach(
          (id, lead) -> {
            if (lead instanceof Known known && !known.calls().isEmpty()) {
              facts.put(id + " grade", String.valueOf(known.grade()));
              facts.put(id + " owner", known.owner());
              facts.put(id + " score", known.score());
            }
          });
      return facts;
    }
  }

  /** From the last word on each call alone. */
  private static Map<LeadId, Lead.Interest> expected(List<List<CallEvent>> calls) {
    Map<LeadId, HeardCall> first = new HashMap<>();
    for (List<CallEvent> call : calls) {
      HeardCall last = HeardCall.of(call.getLast());
      if (last.grade() != null) {
        LeadId lead = LeadIds.of(call.getLast().details().customer());
        first.merge(lead, last, (a, b) -> HeardCall.IN_TIME.compare(a, b) <= 0 ? a : b);
      }
    }
    Map<LeadId, Lead.Interest> credit = new HashMap<>();
    first.forEach(
        (lead, call) ->
            credit.put(
                lead, new Lead.Interest(call.grade(), call.call(), call.agent(), call.at())));
    return credit;
  }

  private static List<CallEvent> mixed(List<List<CallEvent>> calls, Random random) {
    List<Deque<CallEvent>> waiting = new ArrayList<>();
    calls.forEach(call -> waiting.add(new ArrayDeque<>(call)));
    List<CallEvent> mixed = new ArrayList<>();
    while (!waiting.isEmpty()) {
      int next = random.nextInt(waiting.size());
      mixed.add(waiting.get(next).removeFirst());
      waiting.removeIf(Deque::isEmpty);
    }
    return mixed;
  }

  private static List<List<CallEvent>> randomCalls(Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> randomCall(new CallId("call-" + i), random))
        .toList();
  }

  private static List<CallEvent> randomCall(CallId call, Random random) {
    List<CallEvent> events = new ArrayList<>();
    events.add(new CallLogged(call, new CallSource("dialer", call.value()), details(random)));
    while (random.nextInt(2) == 0) {
      events.add(new CallCorrected(call, details(random)));
    }
    return events;
  }

  private static CallDetails details(Random random) {
    Instant at = NINE.plusSeconds(random.nextInt(6));
    return new CallDetails(
        new AgentId("agent-" + random.nextInt(3)),
        new CustomerId("customer-" + random.nextInt(3)),
        "sealed",
        Direction.OUTBOUND,
        null,
        at,
        null,
        at,
        random.nextInt(400),
        anyOf(random, List.of(Disposition.values())),
        random.nextBoolean() ? anyOf(random, List.of(Grade.values())) : null,
        random.nextInt(5) == 0,
        Map.of(),
        null,
        null,
        null,
        null,
        null);
  }

  private static <T> T anyOf(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
