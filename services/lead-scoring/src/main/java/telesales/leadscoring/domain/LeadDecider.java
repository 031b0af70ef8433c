package telesales.leadscoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
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
import telesales.eventsourcing.decider.Decider;
import telesales.leadscoring.domain.Lead.Interest;
import telesales.leadscoring.domain.Lead.Known;
import telesales.leadscoring.domain.Lead.Unknown;
import telesales.leadscoring.domain.LeadCommand.ForgetCall;
import telesales.leadscoring.domain.LeadCommand.HearOfCall;

/**
 * The rules of a lead. Grade, interest, score, and what visits and deals count for, follow from all
 * calls known at a time, and are published where they differ from what was published before: so
 * they come to the same in whatever order calls and corrections are heard of.
 */
public final class LeadDecider implements Decider<LeadCommand, Lead, LeadEvent> {
  private record Case(Lead lead, LeadCommand command) {}

  @Override
  public Lead initial() {
    return new Unknown();
  }

  @Override
  public List<LeadEvent> decide(LeadCommand command, Lead lead) {
    return switch (new Case(lead, command)) {
      case Case(Unknown _, HearOfCall hear) -> registered(hear);
      case Case(Unknown _, ForgetCall _) -> List.of();
      case Case(Unknown _, VisitCommand _) -> throw Repeats.noSuch("lead");
      case Case(Unknown _, DealCommand _) -> throw Repeats.noSuch("lead");
      case Case(Known known, VisitCommand visit) -> VisitRules.decide(known, visit);
      case Case(Known known, DealCommand deal) -> DealRules.decide(known, deal);
      case Case(Known known, HearOfCall hear) -> heard(known, hear.lead(), hear.heard());
      case Case(Known known, ForgetCall forget) ->
          Optional.ofNullable(known.calls().get(forget.call()))
              .map(call -> forgotten(known, forget.lead(), call))
              .orElse(List.of());
    };
  }

  @Override
  public Lead evolve(Lead lead, LeadEvent event) {
    return switch (event) {
      case LeadRegistered registered -> Known.of(registered);
      case LeadCalled called -> known(lead).with(HeardCall.of(called));
      case LeadCallRetracted retracted -> known(lead).without(retracted.call());
      case LeadGraded graded -> known(lead).graded(graded.grade());
      case LeadBecameInterested interested -> known(lead).interested(Interest.of(interested));
      case LeadInterestWithdrawn _ -> known(lead).interested(null);
      case LeadScored(_, var score, var scorer, var reasons, _) ->
          known(lead).scored(new Score(score, scorer, reasons));
      case VisitEvent visit -> known(lead).with(known(lead).results().after(visit));
      case DealEvent deal -> known(lead).with(known(lead).results().after(deal));
    };
  }

  private static List<LeadEvent> registered(HearOfCall hear) {
    HeardCall first = hear.heard();
    var registered =
        new LeadRegistered(
            hear.lead(), hear.customer(), first.agent(), hear.campaign(), first.call(), first.at());
    List<LeadEvent> events = new ArrayList<>(List.of(registered));
    events.addAll(heard(Known.of(registered), hear.lead(), first));
    return events;
  }

  private static List<LeadEvent> heard(Known before, LeadId lead, HeardCall heard) {
    if (heard.equals(before.calls().get(heard.call()))) {
      return List.of();
    }
    return with(heard.toldTo(lead), whatFollows(lead, before.with(heard), heard));
  }

  private static List<LeadEvent> forgotten(Known before, LeadId lead, HeardCall call) {
    var retracted = new LeadCallRetracted(lead, call.call(), call.agent(), call.at());
    return with(retracted, whatFollows(lead, before.without(call.call()), call));
  }

  private static List<LeadEvent> with(LeadEvent first, Stream<LeadEvent> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }

  /**
   * @param now the calls as they are known now, with what was published before
   * @param told the call that changed
   */
  private static Stream<LeadEvent> whatFollows(LeadId lead, Known now, HeardCall told) {
    return Stream.of(
            Stream.of(grade(lead, now, told), interest(lead, now), score(lead, now, told))
                .flatMap(Optional::stream),
            VisitRules.changed(now),
            DealRules.changed(now))
        .flatMap(each -> each);
  }

  private static Optional<LeadEvent> grade(LeadId lead, Known now, HeardCall told) {
    Optional<HeardCall> latest = now.latestGradedCall();
    Grade grade = latest.map(HeardCall::grade).orElse(null);
    if (Objects.equals(grade, now.grade())) {
      return Optional.empty();
    }
    HeardCall by = latest.orElse(told);
    return Optional.of(new LeadGraded(lead, grade, by.call(), by.agent(), by.at()));
  }

  private static Optional<LeadEvent> interest(LeadId lead, Known now) {
    Interest published = now.interest();
    Optional<LeadBecameInterested> first =
        now.firstGradedCall().flatMap(call -> becameInterested(lead, call));
    if (first.isEmpty()) {
      return Optional.ofNullable(published)
          .map(was -> new LeadInterestWithdrawn(lead, was.call(), was.agent(), was.at()));
    }
    return first.filter(event -> !Interest.of(event).equals(published)).map(LeadEvent.class::cast);
  }

  private static Optional<LeadBecameInterested> becameInterested(LeadId lead, HeardCall call) {
    return Optional.ofNullable(call.grade())
        .map(grade -> new LeadBecameInterested(lead, grade, call.call(), call.agent(), call.at()));
  }

  private static Optional<LeadEvent> score(LeadId lead, Known now, HeardCall told) {
    Score score = ScoringRules.score(now.calls().values());
    return score.equals(now.score())
        ? Optional.empty()
        : Optional.of(
            new LeadScored(lead, score.percent(), score.scorer(), score.reasons(), told.at()));
  }

  private static Known known(Lead lead) {
    return switch (lead) {
      case Known known -> known;
      case Unknown _ -> throw new IllegalStateException("a lead is registered first");
    };
  }
}
