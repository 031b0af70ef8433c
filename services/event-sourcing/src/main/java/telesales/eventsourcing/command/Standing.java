package telesales.eventsourcing.command;

/**
 * How a stream stands.
 *
 * @param version of its newest event; 0 for a stream without events
 */
public record Standing<S>(S state, long version) {}
