/** Weeks and months of agents, teams, departments and the company: sums of the days' boards. */
@NullMarked
package telesales.projection.rollup;

import org.jspecify.annotations.NullMarked;
