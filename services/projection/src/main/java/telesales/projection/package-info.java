/** What the parts of the projection share: how they follow events, and tell what changed. */
@NullMarked
package telesales.projection;

import org.jspecify.annotations.NullMarked;
