/** Calls as a dialer posts them, each a new one, made at next to no cost. */
@NullMarked
package telesales.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
