/** This service's part in comparing what was taken in with what was counted. */
@NullMarked
package telesales.leadscoring.reconciliation;

import org.jspecify.annotations.NullMarked;
