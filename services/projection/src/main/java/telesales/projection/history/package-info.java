/** What is known now and what was known before: every version of a thing, with when it held. */
@NullMarked
package telesales.projection.history;

import org.jspecify.annotations.NullMarked;
