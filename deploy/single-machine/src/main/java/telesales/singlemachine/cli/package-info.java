/** The command line: {@code up}, and what an operator asks of a running installation. */
@NullMarked
package telesales.singlemachine.cli;

import org.jspecify.annotations.NullMarked;
