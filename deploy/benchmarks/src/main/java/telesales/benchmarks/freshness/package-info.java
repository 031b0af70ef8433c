/** From the answer to a post to the moment its figure is seen. */
@NullMarked
package telesales.benchmarks.freshness;

import org.jspecify.annotations.NullMarked;
