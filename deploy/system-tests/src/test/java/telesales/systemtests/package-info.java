/** Stories across the whole system, started as its users start it. */
@NullMarked
package telesales.systemtests;

import org.jspecify.annotations.NullMarked;
