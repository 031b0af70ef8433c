package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import telesales.calllog.sheets.domain.CallSheet;
import telesales.calllog.sheets.domain.CallSheetCommand;
import telesales.calllog.sheets.domain.CallSheetCommand.AcceptSheet;
import telesales.calllog.sheets.domain.CallSheetCommand.ReturnSheet;
import telesales.calllog.sheets.domain.CallSheetCommand.SubmitSheet;
import telesales.calllog.sheets.domain.CallSheetDecider;
import telesales.contracts.AgentId;
import telesales.contracts.calls.CallSheetEvent;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;

/** How call sheets stand, and what is decided about them. */
@ApplicationScoped
class Sheets {
  private final Streams<CallSheetCommand, CallSheet, CallSheetEvent> sheets;

  Sheets(PostgresEventStore store, EventStoreConfig events) {
    this.sheets =
        new Streams<>(
            store, new CallSheetDecider(), CallSheetEvent.class, events.conflictAttempts());
  }

  Uni<CallSheet> of(AgentId agent, LocalDate date) {
    return sheets.state(stream(agent, date));
  }

  Uni<CallSheet> submit(AgentId agent, SheetDay day, int calls, Instant dueAt, EventMeta meta) {
    return decide(new SubmitSheet(agent, day.date(), calls, dueAt, day.now()), agent, day, meta);
  }

  Uni<CallSheet> accept(AgentId agent, SheetDay day, EventMeta meta) {
    return decide(new AcceptSheet(agent, day.date(), meta.actor(), day.now()), agent, day, meta);
  }

  Uni<CallSheet> sendBack(AgentId agent, SheetDay day, String reason, EventMeta meta) {
    return decide(
        new ReturnSheet(agent, day.date(), reason, meta.actor(), day.now()), agent, day, meta);
  }

  private Uni<CallSheet> decide(
      CallSheetCommand command, AgentId agent, SheetDay day, EventMeta meta) {
    return sheets
        .decide(stream(agent, day.date()), command, new CommandContext(day.now(), meta))
        .map(Decided::state);
  }

  private static StreamId stream(AgentId agent, LocalDate date) {
    return new StreamId("sheet-" + agent.value() + "-" + date);
  }
}
