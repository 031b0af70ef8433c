/** Handovers as people read and answer them. */
@NullMarked
package telesales.handover.http;

import org.jspecify.annotations.NullMarked;
