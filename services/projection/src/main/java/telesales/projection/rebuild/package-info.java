/**
 * Builds the tables once more from the topics, beside those that serve, and changes over to them.
 */
@NullMarked
package telesales.projection.rebuild;

import org.jspecify.annotations.NullMarked;
