package telesales.calllog.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import telesales.calllog.Follower;
import telesales.calllog.calls.WhenCallsChangeKeepThem;
import telesales.calllog.calls.WhenRuleIsSetRememberIt;
import telesales.calllog.floor.WhenCalendarChangesRememberIt;
import telesales.calllog.floor.WhenFloorChangesRememberTeams;
import telesales.calllog.numbers.WhenCustomerAsksNotToBeCalledListNumber;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Brings the tables up to date with a batch of events. */
@ApplicationScoped
final class CallLogReaction implements Reaction {
  private final List<Follower> followers;

  CallLogReaction(
      WhenFloorChangesRememberTeams floor,
      WhenCalendarChangesRememberIt calendars,
      WhenCallsChangeKeepThem calls,
      WhenRuleIsSetRememberIt rules,
      WhenCustomerAsksNotToBeCalledListNumber doNotCall) {
    this.followers = List.of(floor, calendars, calls, rules, doNotCall);
  }

  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    followers.forEach(follower -> follower.follow(events, transaction));
  }
}
