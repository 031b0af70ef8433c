/**
 * Whether a number may be called: the do-not-call list, calling hours, and calls made in spite of
 * them.
 */
@NullMarked
package telesales.calllog.numbers;

import org.jspecify.annotations.NullMarked;
