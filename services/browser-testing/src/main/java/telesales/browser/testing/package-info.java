/** A real browser for tests of pages; add it in scope {@code test}. */
@NullMarked
package telesales.browser.testing;

import org.jspecify.annotations.NullMarked;
