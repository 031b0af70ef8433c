/** The system that is measured: its start, its addresses, its processes. */
@NullMarked
package telesales.benchmarks.installation;

import org.jspecify.annotations.NullMarked;
