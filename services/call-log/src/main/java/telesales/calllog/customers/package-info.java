/** Customers without names: their identities, and the keys under which their data is unreadable. */
@NullMarked
package telesales.calllog.customers;

import org.jspecify.annotations.NullMarked;
