/** Where dialers of all makes post, each in its own way and with its own proof. */
@NullMarked
package telesales.calllog.receiving;

import org.jspecify.annotations.NullMarked;
