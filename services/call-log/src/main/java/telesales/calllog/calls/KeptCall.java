package telesales.calllog.calls;

import java.time.Instant;
import telesales.contracts.CallId;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;

/**
 * A call as it is known now.
 *
 * @param details without what is known of the customer for scoring
 * @param amendment what people said of it
 * @param changedAt when the newest of what is known was recorded
 */
public record KeptCall(CallId call, CallDetails details, Amendment amendment, Instant changedAt) {}
