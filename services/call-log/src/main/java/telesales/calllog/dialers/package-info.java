/** The dialers that may post, by their API keys. */
@NullMarked
package telesales.calllog.dialers;

import org.jspecify.annotations.NullMarked;
