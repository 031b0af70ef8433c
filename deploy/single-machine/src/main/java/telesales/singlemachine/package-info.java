/** Everything on one machine: what the parts of an installation are and where they lie. */
@NullMarked
package telesales.singlemachine;

import org.jspecify.annotations.NullMarked;
