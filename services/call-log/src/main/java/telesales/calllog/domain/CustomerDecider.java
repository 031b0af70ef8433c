package telesales.calllog.domain;

import java.util.List;
import telesales.calllog.domain.Customer.Blocked;
import telesales.calllog.domain.Customer.Callable;
import telesales.calllog.domain.Customer.Past;
import telesales.calllog.domain.CustomerCommand.BlockNumber;
import telesales.calllog.domain.CustomerCommand.EraseCustomer;
import telesales.calllog.domain.CustomerCommand.UnblockNumber;
import telesales.contracts.calls.CustomerEvent;
import telesales.contracts.calls.CustomerEvent.CustomerErased;
import telesales.contracts.calls.CustomerEvent.NumberBlocked;
import telesales.contracts.calls.CustomerEvent.NumberUnblocked;
import telesales.eventsourcing.decider.Decider;

/**
 * A number goes on the do-not-call list by a call or a person, and off it by a person alone. It
 * stays there when the customer is erased: who asked not to be called is not called because we
 * forgot who it was.
 */
public final class CustomerDecider implements Decider<CustomerCommand, Customer, CustomerEvent> {
  private record Case(Customer state, CustomerCommand command) {}

  @Override
  public Customer initial() {
    return new Callable(null);
  }

  @Override
  public List<CustomerEvent> decide(CustomerCommand command, Customer state) {
    return switch (new Case(state, command)) {
      case Case(Callable callable, BlockNumber block) when isSettled(callable, block) -> List.of();
      case Case(
              Callable _,
              BlockNumber(var customer, var reason, var personalData, var call, var by, var at)) ->
          List.of(new NumberBlocked(customer, reason, personalData, call, by, at));
      case Case(Callable _, UnblockNumber _) -> List.of();
      case Case(Blocked _, BlockNumber _) -> List.of();
      case Case(Blocked _, UnblockNumber(var customer, var personalData, var by, var at)) ->
          List.of(new NumberUnblocked(customer, personalData, by, at));
      case Case(_, EraseCustomer(var customer, var by, var at)) ->
          List.of(new CustomerErased(customer, by, at));
    };
  }

  @Override
  public Customer evolve(Customer state, CustomerEvent event) {
    return switch (event) {
      case NumberBlocked blocked -> new Blocked(blocked);
      case NumberUnblocked unblocked -> new Callable(past(state, unblocked));
      case CustomerErased _ -> state;
    };
  }

  /**
   * What was asked in a call before a person took the number off is settled, however often told.
   */
  private static boolean isSettled(Callable callable, BlockNumber block) {
    Past last = callable.last();
    return block.call() != null && last != null && !block.at().isAfter(last.until());
  }

  private static Past past(Customer state, NumberUnblocked unblocked) {
    return switch (state) {
      case Blocked(var why) -> new Past(why, unblocked.at());
      case Callable _ -> throw new IllegalStateException("taken off a list it was not on");
    };
  }
}
