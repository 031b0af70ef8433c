package telesales.handover.domain;

import java.util.List;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverReturned;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.handover.domain.Handover.Accepted;
import telesales.handover.domain.Handover.NotBegun;
import telesales.handover.domain.Handover.Offered;
import telesales.handover.domain.Handover.Returned;
import telesales.handover.domain.Handover.Waiting;
import telesales.handover.domain.Handover.Withdrawn;
import telesales.handover.domain.HandoverCommand.Accept;
import telesales.handover.domain.HandoverCommand.Return;

/** Who may take a lead over or give it back, and what they are told who may not. */
final class Answers {
  private Answers() {}

  static List<HandoverEvent> accept(Accept command, Handover handover) {
    return switch (handover) {
      case Waiting(var subject, _) when command.inPlace() -> accepted(command, subject);
      case Offered(var subject, var to, _, _)
          when command.inPlace() || to.manager().equals(command.by()) ->
          accepted(command, subject);
      // People double-click: a repeated acceptance is not an error.
      case Accepted(_, _, var by, _) when by.equals(command.by()) -> List.of();
      case NotBegun _, Waiting _, Offered _, Accepted _, Returned _, Withdrawn _ ->
          throw refused(handover);
    };
  }

  static List<HandoverEvent> giveBack(Return command, Handover handover) {
    return switch (handover) {
      case Waiting(var subject, _) when command.inPlace() -> returned(command, subject);
      case Offered(var subject, var to, _, _)
          when command.inPlace() || to.manager().equals(command.by()) ->
          returned(command, subject);
      case Returned(_, _, var by, var reason, _)
          when by.equals(command.by()) && reason.equals(command.reason()) ->
          List.of();
      case NotBegun _, Waiting _, Offered _, Accepted _, Returned _, Withdrawn _ ->
          throw refused(handover);
    };
  }

  private static CommandRejected refused(Handover handover) {
    return switch (handover) {
      case NotBegun _, Waiting _ ->
          new CommandRejected("not-offered", "the lead has not been offered to anybody yet");
      case Offered _ ->
          new CommandRejected("offered-to-another", "the lead is offered to another manager");
      case Accepted _ -> new CommandRejected("already-taken", "the lead has been taken over");
      case Returned _ ->
          new CommandRejected("already-returned", "the lead has been given back to its agent");
      case Withdrawn _ -> new CommandRejected("withdrawn", "the lead is not interested any more");
    };
  }

  private static List<HandoverEvent> accepted(Accept command, Subject subject) {
    return List.of(
        new HandoverAccepted(command.handover(), subject.lead(), command.by(), command.at()));
  }

  private static List<HandoverEvent> returned(Return command, Subject subject) {
    return List.of(
        new HandoverReturned(
            command.handover(), subject.lead(), command.by(), command.reason(), command.at()));
  }
}
