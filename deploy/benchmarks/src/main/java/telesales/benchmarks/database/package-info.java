/** The yardstick: PostgreSQL itself, with nothing of ours in front of it. */
@NullMarked
package telesales.benchmarks.database;

import org.jspecify.annotations.NullMarked;
