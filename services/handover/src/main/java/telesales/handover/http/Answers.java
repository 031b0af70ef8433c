package telesales.handover.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import telesales.contracts.HandoverId;
import telesales.contracts.ManagerId;
import telesales.contracts.handovers.HandoverEvent;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.handover.HandoverStreams;
import telesales.handover.HandoverView;
import telesales.handover.domain.Handover;
import telesales.handover.domain.Handover.Begun;
import telesales.handover.domain.Handover.NotBegun;
import telesales.handover.domain.HandoverCommand;
import telesales.handover.domain.HandoverCommand.Accept;
import telesales.handover.domain.HandoverCommand.Return;
import telesales.handover.domain.HandoverDecider;

/** Reads and answers one handover for whoever asks, if it concerns them. */
@RequestScoped
class Answers {
  private final Caller caller;
  private final Clock clock;
  private final Streams<HandoverCommand, Handover, HandoverEvent> handovers;

  Answers(Caller caller, Clock clock, PostgresEventStore store, EventStoreConfig config) {
    this.caller = caller;
    this.clock = clock;
    this.handovers =
        new Streams<>(store, new HandoverDecider(), HandoverEvent.class, config.conflictAttempts());
  }

  Uni<HandoverView> read(HandoverId handover) {
    return handovers.state(HandoverStreams.of(handover)).map(state -> shown(handover, state));
  }

  Uni<HandoverView> accept(HandoverId handover) {
    return answer(new Accept(handover, name(), actsInPlace(), clock.instant()));
  }

  Uni<HandoverView> giveBack(HandoverId handover, String reason) {
    return answer(new Return(handover, name(), actsInPlace(), reason, clock.instant()));
  }

  /** Looked at first: nobody is told more by a refusal than by reading. */
  private Uni<HandoverView> answer(HandoverCommand command) {
    var context = new CommandContext(command.at(), caller.meta());
    return read(command.handover())
        .chain(() -> handovers.decide(HandoverStreams.of(command.handover()), command, context))
        .map(decided -> view(command.handover(), decided.state()));
  }

  private HandoverView shown(HandoverId id, Handover state) {
    HandoverView view = view(id, state);
    if (!concerns(view)) {
      throw ProblemException.forbidden("this is not your team's handover");
    }
    return view;
  }

  private boolean concerns(HandoverView view) {
    if (actsInPlace()) {
      return true;
    }
    return caller.is(Role.MANAGER)
        ? view.team() != null && caller.belongsTo(view.team())
        : view.agent().equals(caller.name());
  }

  private static HandoverView view(HandoverId id, Handover state) {
    return switch (state) {
      case Begun begun -> HandoverView.of(id, begun);
      case NotBegun _ -> throw ProblemException.notFound("there is no such handover");
    };
  }

  private boolean actsInPlace() {
    return caller.is(Role.DIRECTOR) || caller.is(Role.ADMIN);
  }

  private ManagerId name() {
    return new ManagerId(caller.name());
  }
}
