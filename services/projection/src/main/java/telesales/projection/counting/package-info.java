/**
 * Counts calls and interested leads for their agents' days, and takes back what a correction takes
 * back.
 */
@NullMarked
package telesales.projection.counting;

import org.jspecify.annotations.NullMarked;
