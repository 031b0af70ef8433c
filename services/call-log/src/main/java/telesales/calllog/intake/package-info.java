/** From what a dialer posts to a call: reading, checking, answering. */
@NullMarked
package telesales.calllog.intake;

import org.jspecify.annotations.NullMarked;
