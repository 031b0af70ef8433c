/** From posts to calls: a call is what all its posts and the dialer's settings say. */
@NullMarked
package telesales.calllog.assembly;

import org.jspecify.annotations.NullMarked;
