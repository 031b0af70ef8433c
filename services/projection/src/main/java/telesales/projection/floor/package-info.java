/**
 * Who works where: the names and teams that boards show, and the zone by which days are reckoned.
 */
@NullMarked
package telesales.projection.floor;

import org.jspecify.annotations.NullMarked;
