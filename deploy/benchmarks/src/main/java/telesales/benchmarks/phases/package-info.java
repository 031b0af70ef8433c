/** What is measured, one after another. */
@NullMarked
package telesales.benchmarks.phases;

import org.jspecify.annotations.NullMarked;
