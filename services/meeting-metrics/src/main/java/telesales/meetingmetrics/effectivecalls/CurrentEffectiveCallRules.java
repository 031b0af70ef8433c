package telesales.meetingmetrics.effectivecalls;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.LatestState;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleDecider;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleHistory;

/** The rules of effective calls for requests: always as they were set last. */
@ApplicationScoped
public class CurrentEffectiveCallRules {
  private static final StreamId STREAM = new StreamId("effective-call-rule");

  private final LatestState<EffectiveCallRuleSet, EffectiveCallRuleHistory> latest;
  private final Streams<EffectiveCallRuleCommand, EffectiveCallRuleHistory, EffectiveCallRuleSet>
      streams;

  CurrentEffectiveCallRules(Pool pool, PostgresEventStore store, EventStoreConfig config) {
    latest =
        new LatestState<>(
            pool, store, STREAM, EffectiveCallRuleSet.class, EffectiveCallRuleHistory::new);
    streams =
        new Streams<>(
            store,
            new EffectiveCallRuleDecider(),
            EffectiveCallRuleSet.class,
            config.conflictAttempts());
  }

  public Uni<EffectiveCallRuleHistory> get() {
    return latest.get();
  }

  public Uni<Decided<EffectiveCallRuleHistory, EffectiveCallRuleSet>> decide(
      EffectiveCallRuleCommand command, CommandContext context) {
    return streams.decide(STREAM, command, context);
  }
}
