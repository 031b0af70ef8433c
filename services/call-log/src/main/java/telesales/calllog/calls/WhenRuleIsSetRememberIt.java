package telesales.calllog.calls;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import telesales.calllog.Follower;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Keeps which calls count as effective from which day on; rules are few. */
@ApplicationScoped
public class WhenRuleIsSetRememberIt implements Follower {
  private static final String REMEMBER =
      """
      INSERT INTO effective_call_rule (version, minimum_talk_seconds, effective_from)
      VALUES ($1, $2, $3)
      ON CONFLICT (version) DO NOTHING
      """;

  @Override
  public void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null)
          instanceof EffectiveCallRuleSet(var version, var seconds, var from, _)) {
        transaction.execute(REMEMBER, Tuple.of(version, seconds, from));
      }
    }
  }
}
