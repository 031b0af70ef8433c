/** Years of calls on the boards' tables, and how long boards take then. */
@NullMarked
package telesales.benchmarks.history;

import org.jspecify.annotations.NullMarked;
