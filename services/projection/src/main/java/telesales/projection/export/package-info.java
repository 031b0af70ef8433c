/** Boards as files that spreadsheets open: the figures of the page, agent by agent and in all. */
@NullMarked
package telesales.projection.export;

import org.jspecify.annotations.NullMarked;
