/** The one address in front of all services. */
@NullMarked
package telesales.singlemachine.front;

import org.jspecify.annotations.NullMarked;
