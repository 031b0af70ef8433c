/** Pages as PDF files, printed with a font that the system has. */
@NullMarked
package telesales.printed;

import org.jspecify.annotations.NullMarked;
