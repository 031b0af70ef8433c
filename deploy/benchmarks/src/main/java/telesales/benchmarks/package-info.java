/** Measures what the system holds, in one run on one machine. */
@NullMarked
package telesales.benchmarks;

import org.jspecify.annotations.NullMarked;
