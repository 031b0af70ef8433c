/** Events of the floor, on the topic {@code telesales.floor}. */
@NullMarked
package telesales.contracts.floor;

import org.jspecify.annotations.NullMarked;
