package telesales.handover.domain;

import java.util.List;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.contracts.handovers.HandoverEvent.HandoverReturned;
import telesales.contracts.handovers.HandoverEvent.HandoverWithdrawn;
import telesales.eventsourcing.decider.Decider;
import telesales.handover.domain.Handover.Accepted;
import telesales.handover.domain.Handover.Begun;
import telesales.handover.domain.Handover.NotBegun;
import telesales.handover.domain.Handover.Offered;
import telesales.handover.domain.Handover.Returned;
import telesales.handover.domain.Handover.Waiting;
import telesales.handover.domain.Handover.Withdrawn;
import telesales.handover.domain.HandoverCommand.Accept;
import telesales.handover.domain.HandoverCommand.HandOver;
import telesales.handover.domain.HandoverCommand.PassOn;
import telesales.handover.domain.HandoverCommand.Reconsider;
import telesales.handover.domain.HandoverCommand.Return;
import telesales.handover.domain.HandoverCommand.Withdraw;

/**
 * The rules of a handover. What leads and the floor say is never rejected, only what people ask.
 */
public final class HandoverDecider implements Decider<HandoverCommand, Handover, HandoverEvent> {
  @Override
  public Handover initial() {
    return new NotBegun();
  }

  @Override
  public List<HandoverEvent> decide(HandoverCommand command, Handover handover) {
    return switch (command) {
      case HandOver handOver -> handOver(handOver, handover);
      case Reconsider reconsider -> reconsider(reconsider, handover);
      case PassOn passOn -> passOn(passOn, handover);
      case Withdraw withdraw -> withdraw(withdraw, handover);
      case Accept accept -> Answers.accept(accept, handover);
      case Return returning -> Answers.giveBack(returning, handover);
    };
  }

  @Override
  public Handover evolve(Handover handover, HandoverEvent event) {
    return switch (event) {
      case HandoverRequested(_, var lead, var call, var grade, var agent, var at) ->
          new Waiting(new Subject(lead, call, grade, agent), at);
      case HandoverOffered(
              _,
              var lead,
              var call,
              var grade,
              var agent,
              var team,
              var manager,
              var dueAt,
              var at) ->
          new Offered(
              new Subject(lead, call, grade, agent), new Recipient(team, manager), dueAt, at);
      case HandoverAccepted(_, _, var by, var at) ->
          new Accepted(begun(handover).subject(), begun(handover).offeredTo(), by, at);
      case HandoverReturned(_, _, var by, var reason, var at) ->
          new Returned(begun(handover).subject(), begun(handover).offeredTo(), by, reason, at);
      case HandoverWithdrawn(_, _, var at) ->
          new Withdrawn(begun(handover).subject(), begun(handover).offeredTo(), at);
    };
  }

  private static List<HandoverEvent> handOver(HandOver command, Handover handover) {
    var offer = new Offer(command.handover(), command.to(), command.dueAt(), command.at());
    return switch (handover) {
      case NotBegun _, Withdrawn _ -> offer.of(command.subject());
      case Waiting waiting -> offer.insteadOf(waiting, command.subject());
      case Offered offered -> offer.insteadOf(offered, command.subject());
      // Whoever took the lead keeps it, and the credit is no question of who works on it.
      case Accepted _ -> List.of();
      case Returned(var was, _, _, _, _)
          when command.subject().grade().betterThan(was.grade())
              || !command.subject().agent().equals(was.agent()) ->
          offer.of(command.subject());
      case Returned _ -> List.of();
    };
  }

  private static List<HandoverEvent> reconsider(Reconsider command, Handover handover) {
    var offer = new Offer(command.handover(), command.to(), command.dueAt(), command.at());
    return switch (handover) {
      case Returned(var was, _, _, _, _) when command.subject().grade().betterThan(was.grade()) ->
          offer.of(command.subject());
      case NotBegun _, Waiting _, Offered _, Accepted _, Returned _, Withdrawn _ -> List.of();
    };
  }

  private static List<HandoverEvent> passOn(PassOn command, Handover handover) {
    var offer = new Offer(command.handover(), command.to(), command.dueAt(), command.at());
    return switch (handover) {
      case Waiting waiting -> offer.insteadOf(waiting, waiting.subject());
      case Offered offered -> offer.insteadOf(offered, offered.subject());
      case NotBegun _, Accepted _, Returned _, Withdrawn _ -> List.of();
    };
  }

  private static List<HandoverEvent> withdraw(Withdraw command, Handover handover) {
    return switch (handover) {
      case Waiting(var subject, _) -> withdrawn(command, subject);
      case Offered(var subject, _, _, _) -> withdrawn(command, subject);
      case Returned(var subject, _, _, _, _) -> withdrawn(command, subject);
      case NotBegun _, Accepted _, Withdrawn _ -> List.of();
    };
  }

  private static List<HandoverEvent> withdrawn(Withdraw command, Subject subject) {
    return List.of(new HandoverWithdrawn(command.handover(), subject.lead(), command.at()));
  }

  private static Begun begun(Handover handover) {
    return switch (handover) {
      case Begun begun -> begun;
      case NotBegun _ -> throw new IllegalStateException("a handover begins with a lead");
    };
  }
}
