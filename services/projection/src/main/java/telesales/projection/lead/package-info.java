/** The road of each lead: which stages it has reached, and when it did first. */
@NullMarked
package telesales.projection.lead;

import org.jspecify.annotations.NullMarked;
