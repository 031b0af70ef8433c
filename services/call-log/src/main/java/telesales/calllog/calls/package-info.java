/** Calls as they are known now, to be read by day and by customer. */
@NullMarked
package telesales.calllog.calls;

import org.jspecify.annotations.NullMarked;
