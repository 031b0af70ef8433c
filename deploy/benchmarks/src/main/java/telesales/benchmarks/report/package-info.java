/** Figures as tables, for people and for programs. */
@NullMarked
package telesales.benchmarks.report;

import org.jspecify.annotations.NullMarked;
