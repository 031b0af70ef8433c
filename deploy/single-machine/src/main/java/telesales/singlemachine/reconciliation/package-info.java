/** Compares, for one day, what dialers were told, what is stored, published and counted. */
@NullMarked
package telesales.singlemachine.reconciliation;

import org.jspecify.annotations.NullMarked;
