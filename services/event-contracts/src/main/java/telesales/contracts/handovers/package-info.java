/** Events of handovers, on the topic {@code telesales.handovers}. */
@NullMarked
package telesales.contracts.handovers;

import org.jspecify.annotations.NullMarked;
