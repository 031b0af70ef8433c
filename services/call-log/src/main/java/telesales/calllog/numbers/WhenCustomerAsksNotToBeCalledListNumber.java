package telesales.calllog.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import telesales.calllog.Follower;
import telesales.calllog.customers.CustomerStreams;
import telesales.calllog.domain.CustomerCommand;
import telesales.calllog.domain.CustomerCommand.BlockNumber;
import telesales.calllog.domain.CustomerDecider;
import telesales.contracts.calls.BlockReason;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CustomerEvent;
import telesales.contracts.calls.Disposition.Category;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.consumption.Addressed;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * A customer who asks in a call not to be called any more goes on the list by that. A correction of
 * such a call does not take the number off again: that is for a person to decide.
 */
@ApplicationScoped
public class WhenCustomerAsksNotToBeCalledListNumber implements Follower {
  private static final CustomerDecider DECIDER = new CustomerDecider();

  private final DoNotCallList list;

  WhenCustomerAsksNotToBeCalledListNumber(DoNotCallList list) {
    this.list = list;
  }

  @Override
  public void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    List<Addressed<CustomerCommand>> commands =
        events.stream().flatMap(each -> wish(each).stream()).toList();
    if (commands.isEmpty()) {
      return;
    }
    var rows = ListingRows.of(transaction.decide(DECIDER, CustomerEvent.class, commands));
    if (!rows.isEmpty()) {
      transaction.execute(ListingRows.WRITE, rows.columns());
      transaction.afterCommit(() -> list.remember(rows.listed()));
    }
  }

  private static Optional<Addressed<CustomerCommand>> wish(ReceivedEvent received) {
    if (!(received.event().orElse(null) instanceof CallEvent event)
        || !event.details().disposition().is(Category.DO_NOT_CALL_ASKED)) {
      return Optional.empty();
    }
    CallDetails details = event.details();
    var block =
        new BlockNumber(
            details.customer(),
            BlockReason.ASKED,
            details.personalData(),
            event.call(),
            received.meta().actor(),
            details.endedAt());
    return Optional.of(
        new Addressed<>(CustomerStreams.of(details.customer()), block, context(received, details)));
  }

  private static CommandContext context(ReceivedEvent received, CallDetails details) {
    EventMeta said = received.meta();
    var meta = new EventMeta(said.actor(), said.correlationId(), received.id().toString());
    return new CommandContext(details.endedAt(), meta);
  }
}
