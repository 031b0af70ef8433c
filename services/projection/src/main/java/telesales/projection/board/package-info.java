/** The board of a team's day: read, put together, and the calls behind its figures. */
@NullMarked
package telesales.projection.board;

import org.jspecify.annotations.NullMarked;
