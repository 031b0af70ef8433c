/** What is said in a meeting besides its figures, and how it is kept. */
@NullMarked
package telesales.projection.briefing;

import org.jspecify.annotations.NullMarked;
