/** Boards that are being watched, and what is pushed to those who watch. */
@NullMarked
package telesales.projection.live;

import org.jspecify.annotations.NullMarked;
