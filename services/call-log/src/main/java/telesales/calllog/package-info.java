/** Takes what dialers report, and publishes calls. */
@NullMarked
package telesales.calllog;

import org.jspecify.annotations.NullMarked;
