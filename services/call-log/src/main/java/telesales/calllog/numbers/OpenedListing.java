package telesales.calllog.numbers;

import java.util.Optional;
import telesales.calllog.customers.Contact;

/**
 * A listing with what its customer's key makes readable of it.
 *
 * @param contact empty if the customer was erased
 */
record OpenedListing(Listing listing, Optional<Contact> contact) {}
