/** What dialers posted, as they posted it: kept encrypted, listed, replayed, forgotten in time. */
@NullMarked
package telesales.calllog.posts;

import org.jspecify.annotations.NullMarked;
