package telesales.contracts.calls;

/** Who told us of a call, and under which id of their own. */
public record CallSource(String dialer, String dialerCallId) {}
