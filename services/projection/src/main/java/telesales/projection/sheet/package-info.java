/** Agents' call sheets, as boards show them: who handed in, who was late, what was accepted. */
@NullMarked
package telesales.projection.sheet;

import org.jspecify.annotations.NullMarked;
