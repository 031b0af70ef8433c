/** Events of leads, on the topic {@code telesales.leads}. */
@NullMarked
package telesales.contracts.leads;

import org.jspecify.annotations.NullMarked;
