/** What was said and is to be said, for the page where it is entered. */
@NullMarked
package telesales.projection.lists;

import org.jspecify.annotations.NullMarked;
