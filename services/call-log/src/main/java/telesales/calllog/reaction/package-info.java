/** What call-log does about a batch of events. */
@NullMarked
package telesales.calllog.reaction;

import org.jspecify.annotations.NullMarked;
