/** A load client that leaves the processors to what it measures: one thread, many connections. */
@NullMarked
package telesales.benchmarks.http;

import org.jspecify.annotations.NullMarked;
