/** The pages that show boards: empty shells, filled in the browser from the JSON API. */
@NullMarked
package telesales.projection.page;

import org.jspecify.annotations.NullMarked;
