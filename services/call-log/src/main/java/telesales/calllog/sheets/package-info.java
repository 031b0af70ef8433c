/** Call sheets: an agent's calls of a day, handed in to the manager. */
@NullMarked
package telesales.calllog.sheets;

import org.jspecify.annotations.NullMarked;
