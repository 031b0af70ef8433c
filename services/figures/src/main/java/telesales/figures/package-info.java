/** The one definition of every figure, used by whoever counts. */
@NullMarked
package telesales.figures;

import org.jspecify.annotations.NullMarked;
