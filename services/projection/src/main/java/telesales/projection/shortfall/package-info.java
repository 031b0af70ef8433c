/** Why targets were missed: kept as people said it. */
@NullMarked
package telesales.projection.shortfall;

import org.jspecify.annotations.NullMarked;
