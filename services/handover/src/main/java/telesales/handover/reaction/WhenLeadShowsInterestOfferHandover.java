package telesales.handover.reaction;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telesales.contracts.AgentId;
import telesales.contracts.HandoverId;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadCallRetracted;
import telesales.contracts.leads.LeadEvent.LeadCalled;
import telesales.contracts.leads.LeadEvent.LeadGraded;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.LeadEvent.LeadScored;
import telesales.contracts.leads.VisitEvent;
import telesales.eventsourcing.consumption.Addressed;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.handover.HandoverStreams;
import telesales.handover.domain.HandoverCommand;
import telesales.handover.domain.HandoverCommand.HandOver;
import telesales.handover.domain.HandoverCommand.Reconsider;
import telesales.handover.domain.HandoverCommand.Withdraw;
import telesales.handover.domain.HandoverDecider;
import telesales.handover.domain.HandoverIds;
import telesales.handover.domain.Roster;
import telesales.handover.domain.Subject;

/**
 * Offers an interested lead to its agent's manager at once, offers a returned one again when it is
 * graded better, and withdraws one whose interest was a mistake.
 */
final class WhenLeadShowsInterestOfferHandover {
  private static final String REMEMBER_GRADED_CALLS =
      Sql.file(WhenLeadShowsInterestOfferHandover.class, "remember-graded-calls.sql");

  /** What a lead said of itself, as far as it concerns its handover. */
  private record Said(Told<LeadEvent> told, Optional<Interest> interest) {}

  /** A call that showed interest. */
  private record Interest(Subject subject, Instant calledAt, boolean first) {}

  private final ConsumptionTransaction transaction;
  private final Rosters rosters;
  private final Due due;

  WhenLeadShowsInterestOfferHandover(ConsumptionTransaction transaction, Rosters rosters, Due due) {
    this.transaction = transaction;
    this.rosters = rosters;
    this.due = due;
  }

  void react(List<Told<LeadEvent>> events) {
    List<Said> said = events.stream().flatMap(WhenLeadShowsInterestOfferHandover::said).toList();
    if (said.isEmpty()) {
      return;
    }
    List<Interest> interests = said.stream().flatMap(each -> each.interest().stream()).toList();
    Set<AgentId> agents =
        interests.stream().map(each -> each.subject().agent()).collect(Collectors.toSet());
    Roster roster = rosters.of(agents);
    List<Addressed<HandoverCommand>> commands =
        said.stream().map(each -> addressed(each, roster)).toList();
    remember(interests);
    HandoverRows.write(
        transaction.decide(new HandoverDecider(), HandoverEvent.class, commands), transaction);
  }

  private static Stream<Said> said(Told<LeadEvent> told) {
    return switch (told.event()) {
      case LeadBecameInterested(var lead, var grade, var call, var agent, var at) -> {
        var subject = new Subject(lead, call, grade, agent);
        yield Stream.of(new Said(told, Optional.of(new Interest(subject, at, true))));
      }
      case LeadGraded(var lead, var grade, var call, var agent, var at) when grade != null -> {
        var subject = new Subject(lead, call, grade, agent);
        yield Stream.of(new Said(told, Optional.of(new Interest(subject, at, false))));
      }
      case LeadInterestWithdrawn _ -> Stream.of(new Said(told, Optional.empty()));
      // A grade taken back for good comes with the interest withdrawn.
      case LeadGraded _, LeadRegistered _, LeadCalled _, LeadCallRetracted _, LeadScored _ ->
          Stream.empty();
      case VisitEvent _, DealEvent _ -> Stream.empty();
    };
  }

  private Addressed<HandoverCommand> addressed(Said said, Roster roster) {
    HandoverId handover = HandoverIds.of(said.told().event().lead());
    HandoverCommand command =
        said.interest()
            .map(interest -> command(handover, interest, roster))
            .orElseGet(() -> new Withdraw(handover, due.now()));
    return new Addressed<>(HandoverStreams.of(handover), command, said.told().context(due.now()));
  }

  private HandoverCommand command(HandoverId handover, Interest interest, Roster roster) {
    Subject subject = interest.subject();
    var to = roster.recipient(subject.agent(), interest.calledAt());
    return interest.first()
        ? new HandOver(handover, subject, to, due.at(), due.now())
        : new Reconsider(handover, subject, to, due.at(), due.now());
  }

  private void remember(List<Interest> interests) {
    Map<String, OffsetDateTime> calls = new TreeMap<>();
    for (Interest each : interests) {
      calls.put(each.subject().call().value(), each.calledAt().atOffset(ZoneOffset.UTC));
    }
    if (!calls.isEmpty()) {
      transaction.execute(
          REMEMBER_GRADED_CALLS,
          Tuple.of(
              calls.keySet().toArray(String[]::new),
              calls.values().toArray(OffsetDateTime[]::new)));
    }
  }
}
