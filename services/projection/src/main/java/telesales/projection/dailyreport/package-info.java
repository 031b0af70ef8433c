/** A team's day on one sheet of paper, as the page of the daily report shows it. */
@NullMarked
package telesales.projection.dailyreport;

import org.jspecify.annotations.NullMarked;
