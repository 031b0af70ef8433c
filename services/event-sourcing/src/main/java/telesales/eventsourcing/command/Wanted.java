package telesales.eventsourcing.command;

/** A command that was found out from the state it is to be decided upon. */
public record Wanted<C>(C command, CommandContext context) {}
