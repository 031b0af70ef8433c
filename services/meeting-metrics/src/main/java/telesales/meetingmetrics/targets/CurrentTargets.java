package telesales.meetingmetrics.targets;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.Targets;
import telesales.meetingmetrics.LatestState;
import telesales.meetingmetrics.targets.domain.TargetCommand;
import telesales.meetingmetrics.targets.domain.TargetHistory;
import telesales.meetingmetrics.targets.domain.TargetsDecider;

/** The targets for requests: always as they were set last. */
@ApplicationScoped
public class CurrentTargets {
  private static final StreamId STREAM = new StreamId("targets");

  private final LatestState<TargetSet, Targets> latest;
  private final Streams<TargetCommand, TargetHistory, TargetSet> streams;

  CurrentTargets(Pool pool, PostgresEventStore store, EventStoreConfig config) {
    latest = new LatestState<>(pool, store, STREAM, TargetSet.class, Targets::of);
    streams =
        new Streams<>(store, new TargetsDecider(), TargetSet.class, config.conflictAttempts());
  }

  public Uni<Targets> get() {
    return latest.get();
  }

  public Uni<Decided<TargetHistory, TargetSet>> decide(
      TargetCommand command, CommandContext context) {
    return streams.decide(STREAM, command, context);
  }
}
