package telesales.projection.meeting;

import static telesales.projection.history.Column.day;
import static telesales.projection.history.Column.instant;
import static telesales.projection.history.Column.number;
import static telesales.projection.history.Column.text;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Column;

/** Keeps every target that was ever set: which of them holds is decided when a board is read. */
@ApplicationScoped
public class KnowTargets implements Follower {
  private static final String ADD = Sql.file(KnowTargets.class, "add-targets.sql");

  private record Told(long version, Instant recordedAt, TargetSet set) {}

  private static final List<Column<Told>> COLUMNS =
      List.of(
          number("version", Told::version),
          instant("recorded_at", Told::recordedAt),
          text("metric", told -> told.set().metric().name()),
          text("period", told -> told.set().period().name()),
          text("level", told -> told.set().scope().level().name()),
          text("scope_id", KnowTargets::scopeId),
          number("figure", told -> told.set().figure()),
          day("effective_from", told -> told.set().effectiveFrom()));

  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(TargetSet.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<Told> told = events.stream().map(KnowTargets::told).toList();
    transaction.execute(ADD, Tuple.tuple(COLUMNS.stream().map(column -> column.of(told)).toList()));
    changes.ofEverything();
  }

  private static Told told(ReceivedEvent event) {
    return new Told(
        event.streamVersion(), event.recordedAt(), (TargetSet) event.event().orElseThrow());
  }

  private static String scopeId(Told told) {
    String id = told.set().scope().id();
    return id == null ? "" : id;
  }
}
