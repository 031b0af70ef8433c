package telesales.handover.reaction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import telesales.contracts.handovers.HandoverEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.store.StreamId;
import telesales.handover.HandoverStreams;
import telesales.handover.domain.HandoverDecider;

/** Answers are given in requests, which write the stream alone: the lists follow from here. */
final class WhenHandoverIsAnsweredShowIt {
  private WhenHandoverIsAnsweredShowIt() {}

  static void react(List<Told<HandoverEvent>> events, ConsumptionTransaction transaction) {
    Set<StreamId> streams =
        events.stream()
            .map(told -> HandoverStreams.of(told.event().handover()))
            .collect(Collectors.toSet());
    HandoverRows.write(
        transaction.read(new HandoverDecider(), HandoverEvent.class, streams), transaction);
  }
}
