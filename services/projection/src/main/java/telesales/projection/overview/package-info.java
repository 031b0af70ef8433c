/** What lies above a team's board: a department's day and the company's, team by team. */
@NullMarked
package telesales.projection.overview;

import org.jspecify.annotations.NullMarked;
