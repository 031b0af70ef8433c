package telesales.eventsourcing.consumption;

import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.StreamId;

/** A command with the stream it goes to. */
public record Addressed<C>(StreamId stream, C command, CommandContext context) {}
