package telesales.leadscoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.leadscoring.domain.Lead.Known;
import telesales.leadscoring.domain.VisitCommand.RecordVisit;
import telesales.leadscoring.domain.VisitCommand.WithdrawVisit;

/**
 * The rules of visits. Which grade the lead had and which visit was the first follows from all that
 * is known at a time: where that changes, the visit is published anew.
 */
final class VisitRules {
  private VisitRules() {}

  static List<LeadEvent> decide(Known lead, VisitCommand command) {
    return switch (command) {
      case RecordVisit visit -> recorded(lead, visit);
      case WithdrawVisit(var id, var visit) ->
          Optional.ofNullable(lead.results().visits().get(visit))
              .map(known -> withdrawn(lead, id, known))
              .orElseGet(() -> Repeats.ofWithdrawal(lead.results(), visit, "visit"));
    };
  }

  /** The visits of which something else is to be said now than was said before. */
  static Stream<LeadEvent> changed(Known now) {
    List<LeadVisited> inTime = now.results().visitsInTime();
    List<LeadEvent> changed = new ArrayList<>();
    for (LeadVisited said : inTime) {
      LeadVisited visit = visit(said, grade(now, said), said.equals(inTime.getFirst()));
      if (!visit.equals(said)) {
        changed.add(visit);
      }
    }
    return changed.stream();
  }

  private static List<LeadEvent> recorded(Known lead, RecordVisit command) {
    LeadVisited known = lead.results().visits().get(command.visit());
    if (known != null) {
      boolean same =
          known.agent().equals(command.agent())
              && known.at().equals(command.at())
              && known.kind() == command.kind();
      return Repeats.of(same, "visit");
    }
    Repeats.mustBeNew(lead.results(), command.visit(), "visit", command.most());
    var told =
        new LeadVisited(
            command.lead(),
            command.visit(),
            command.agent(),
            command.at(),
            command.kind(),
            null,
            false);
    Known now = lead.with(lead.results().after(told));
    // Said once, with what follows for it; then what follows for the others.
    List<LeadEvent> changed = changed(now).toList();
    LeadEvent visited =
        changed.stream().filter(event -> isOf(event, told)).findFirst().orElse(told);
    return Stream.concat(Stream.of(visited), changed.stream().filter(event -> !isOf(event, told)))
        .toList();
  }

  private static List<LeadEvent> withdrawn(Known lead, LeadId id, LeadVisited visit) {
    var gone = new LeadVisitWithdrawn(id, visit.visit(), visit.agent(), visit.at());
    return Stream.concat(Stream.of(gone), changed(lead.with(lead.results().after(gone)))).toList();
  }

  private static boolean isOf(LeadEvent event, LeadVisited visit) {
    return event instanceof LeadVisited other && other.visit().equals(visit.visit());
  }

  private static LeadVisited visit(LeadVisited said, @Nullable Grade grade, boolean first) {
    return new LeadVisited(
        said.lead(), said.visit(), said.agent(), said.at(), said.kind(), grade, first);
  }

  private static @Nullable Grade grade(Known lead, LeadVisited visit) {
    return lead.calls().values().stream()
        .filter(call -> call.grade() != null && !call.at().isAfter(visit.at()))
        .max(HeardCall.IN_TIME)
        .map(HeardCall::grade)
        .orElse(null);
  }
}
