/** The schema {@code bi}: documented views for BI tools over the tables of boards. */
@NullMarked
package telesales.projection.bi;

import org.jspecify.annotations.NullMarked;
