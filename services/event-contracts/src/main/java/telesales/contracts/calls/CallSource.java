package telesales.contracts.calls;

/**
 * Who told us of a call, and under which id of their own.
 *
 * @param dialer the name that its key was made for
 * @param dialerCallId the call's id there
 */
public record CallSource(String dialer, String dialerCallId) {}
