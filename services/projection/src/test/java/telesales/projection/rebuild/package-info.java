@NullMarked
package telesales.projection.rebuild;

import org.jspecify.annotations.NullMarked;
