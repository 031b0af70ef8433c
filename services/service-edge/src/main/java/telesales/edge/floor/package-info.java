/** What several services keep of the floor in the same way. */
@NullMarked
package telesales.edge.floor;

import org.jspecify.annotations.NullMarked;
