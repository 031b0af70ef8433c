/**
 * What the edge of every service shares: who asks, what may be asked, and how a refusal is told.
 */
@NullMarked
package telesales.edge;

import org.jspecify.annotations.NullMarked;
