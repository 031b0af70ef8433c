@NullMarked
package telesales.projection.overview;

import org.jspecify.annotations.NullMarked;
