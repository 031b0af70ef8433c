/** Each service's part in comparing, for one day, what was taken in with what was counted. */
@NullMarked
package telesales.edge.reconciliation;

import org.jspecify.annotations.NullMarked;
