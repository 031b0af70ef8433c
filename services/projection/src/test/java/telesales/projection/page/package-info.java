/** The pages as a reader meets them: in a real browser, at a keyboard, in both languages. */
@NullMarked
package telesales.projection.page;

import org.jspecify.annotations.NullMarked;
