/** Events of calls, on the topic {@code telesales.calls}. */
@NullMarked
package telesales.contracts.calls;

import org.jspecify.annotations.NullMarked;
