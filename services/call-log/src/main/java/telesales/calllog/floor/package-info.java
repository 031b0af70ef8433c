/** Which team an agent belongs to, as the floor says. */
@NullMarked
package telesales.calllog.floor;

import org.jspecify.annotations.NullMarked;
