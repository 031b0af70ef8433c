package telesales.calllog.intake;

import telesales.calllog.customers.Seal;
import telesales.contracts.calls.CallDetails;

/**
 * A call as it goes into an event.
 *
 * @param seal of its customer
 */
public record SealedCall(Seal seal, CallDetails details) {}
