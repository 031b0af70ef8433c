/** Takes in what the other services publish. */
@NullMarked
package telesales.projection.reaction;

import org.jspecify.annotations.NullMarked;
