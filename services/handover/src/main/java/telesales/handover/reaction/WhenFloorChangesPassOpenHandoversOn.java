package telesales.handover.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import telesales.contracts.AgentId;
import telesales.contracts.HandoverId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.handovers.HandoverEvent;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.consumption.Addressed;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.handover.HandoverStreams;
import telesales.handover.domain.HandoverCommand;
import telesales.handover.domain.HandoverCommand.PassOn;
import telesales.handover.domain.HandoverDecider;
import telesales.handover.domain.Recipient;
import telesales.handover.domain.Roster;

/**
 * Offers waiting leads as soon as there is a manager, and open ones to whoever follows. All open
 * handovers are looked at, because any change of the floor may concern any of them; only those
 * whose manager is another now are touched.
 */
final class WhenFloorChangesPassOpenHandoversOn {
  private static final String OPEN_HANDOVERS =
      Sql.file(WhenFloorChangesPassOpenHandoversOn.class, "open-handovers.sql");

  private record Open(
      HandoverId handover, AgentId agent, Optional<Recipient> to, Instant calledAt) {
    static Open of(Row row) {
      Optional<Recipient> to =
          Optional.ofNullable(row.getString(2))
              .map(team -> new Recipient(new TeamId(team), new ManagerId(row.getString(3))));
      return new Open(
          new HandoverId(row.getString(0)),
          new AgentId(row.getString(1)),
          to,
          row.getOffsetDateTime(4).toInstant());
    }
  }

  private final ConsumptionTransaction transaction;
  private final Rosters rosters;
  private final Due due;

  WhenFloorChangesPassOpenHandoversOn(
      ConsumptionTransaction transaction, Rosters rosters, Due due) {
    this.transaction = transaction;
    this.rosters = rosters;
    this.due = due;
  }

  /**
   * @param cause the last change of the floor that was heard of
   */
  void react(Told<FloorEvent> cause) {
    List<Open> open = new ArrayList<>();
    transaction.execute(OPEN_HANDOVERS, Tuple.tuple()).forEach(row -> open.add(Open.of(row)));
    if (open.isEmpty()) {
      return;
    }
    Roster roster = rosters.of(open.stream().map(Open::agent).collect(Collectors.toSet()));
    CommandContext context = cause.context(due.now());
    List<Addressed<HandoverCommand>> commands = new ArrayList<>();
    for (Open each : open) {
      Optional<Recipient> to = roster.recipient(each.agent(), each.calledAt());
      if (!to.equals(each.to())) {
        var passOn = new PassOn(each.handover(), to, due.at(), due.now());
        commands.add(new Addressed<>(HandoverStreams.of(each.handover()), passOn, context));
      }
    }
    HandoverRows.write(
        transaction.decide(new HandoverDecider(), HandoverEvent.class, commands), transaction);
  }
}
